#include "samplefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const auto Identity = uR"yaml(id: sample
version: "2026.11.0"
date: "2026-11-22"
languages: [zh, en]
)yaml"_s;

const auto Profile = uR"yaml(facts:
  - id: modalities
    type: many
    scope: activity
    options:
      - {id: face, zh: 人脸, en: Face}
      - {id: iris, zh: 虹膜, en: Iris}
    question: {zh: 处理哪些信息？, en: "Which traits?"}
  - id: purpose
    type: one
    options:
      - {id: access, zh: 通行, en: Passage}
      - {id: research, zh: 研究, en: Research}
    question: {zh: 目的是什么？, en: "What for?"}
  - id: persons_stored
    type: number
    unit: persons
    question: {zh: 存储多少人？, en: "How many persons?"}
  - id: consumers
    type: flag
    scope: organisation
    question: {zh: 是消费者吗？, en: "Consumers?"}
)yaml"_s;

const auto Scoring = uR"yaml(values: {yes: 3, mostly: 2, partly: 1, no: 0, unknown: 0}
level_factor: {prohibited: 4, shall: 3, should: 1, may: 0, info: 0}
grades:
  - {grade: A, from: 90, refuses_mandatory_no: true}
  - {grade: B, from: 80}
  - {grade: D, from: 0}
caps: {no: E, partly: D}
impact_by_severity: {1: low, 2: low, 3: medium, 4: high, 5: serious}
likelihood: {red_line_no: very-high, no: high, unknown: high, partly: medium, mostly: low}
raise_impact:
  - {fact: persons_stored, at_least: 500000}
vulnerable: {fact: consumers, is: true}
likelihood_floor:
  - {fact: persons_stored, above: 1000000, level: medium}
matrix:
  serious: {low: medium, medium: high, high: serious, very-high: serious}
  high: {low: medium, medium: medium, high: high, very-high: serious}
  medium: {low: low, medium: medium, high: medium, very-high: high}
  low: {low: low, medium: low, high: medium, very-high: medium}
)yaml"_s;

const auto Law = uR"yaml(id: law-2020
kind: law
title: {zh: 某法, en: A Law}
issuer: {zh: 立法机关, en: The legislator}
number: 第1号
force: binding
status:
  - {from: 2020-01-01, is: published}
  - {from: 2020-06-01, is: in-force}
replaces: []
confidence: high
depth: A
clauses:
  - at: "1"
    level: shall
    digest: {zh: 应当取得同意。, en: Consent is required.}
    sanction: ["law-2020:9"]
  - at: "2"
    level: prohibited
    digest: {zh: 不得强迫。, en: No coercion.}
  - at: "3"
    level: shall
    digest: {zh: 与生物识别无关的义务。, en: A duty beside the point.}
    not_asked: {zh: 与生物识别无关。, en: Not about biometrics.}
  - at: "9"
    level: info
    digest: {zh: 罚则。, en: Penalties.}
)yaml"_s;

const auto Standard = uR"yaml(id: standard-2021
kind: standard
title: {zh: 某标准, en: A Standard}
issuer: {zh: 标准机构, en: The standards body}
force: recommended
status: [{from: 2021-01-01, is: in-force}]
confidence: medium
depth: B
clauses:
  - at: "5"
    level: shall
    digest: {zh: 应当告知。, en: Notice is required.}
  - at: "5.1 a)"
    level: should
    digest: {zh: 宜用显著方式。, en: It should be conspicuous.}
  - at: document
    level: info
    digest: {zh: 全文。, en: The whole text.}
)yaml"_s;

const auto Practices = uR"yaml(- id: consent.obtained
  revision: 1
  topic: consent
  question: {zh: 采集人脸前取得个人单独同意了吗？, en: "Is separate consent obtained before faces are captured?"}
  why: {zh: 否则个人失去控制。, en: People lose control otherwise.}
  check: {zh: 查看记录。, en: Look at the records.}
  evidence:
    - {zh: 同意记录, en: Consent records}
  remedy: {zh: 补办手续。, en: Obtain it now.}
  severity: 5
  scope: activity
  red_line: true
  effort: 2
  applies: {all: [{fact: modalities, has: face}, {not: {fact: purpose, is: research}}]}
  cites:
    - {source: law-2020, at: "1"}
    - {source: standard-2021, at: "5"}
- id: consent.not-forced
  revision: 2
  topic: consent
  question: {zh: 拒绝刷脸的顾客仍能正常使用服务吗？, en: "May customers who decline still use the service as usual?"}
  why: {zh: 强迫之下没有真正的同意。, en: Forced consent is none.}
  check: {zh: 亲自试一次。, en: Try it yourself.}
  evidence:
    - {zh: 现场照片, en: Photos of the site}
  remedy: {zh: 提供其他方式。, en: Offer another way.}
  severity: 4
  scope: organisation
  effort: 3
  applies: {fact: consumers, is: true}
  cites:
    - {source: law-2020, at: "2"}
)yaml"_s;

const auto List = uR"yaml(id: sample-list
title: {zh: 某法检查表, en: Checklist of the law}
sources: [law-2020, standard-2021]
sections:
  - id: consent
    title: {zh: 同意, en: Consent}
    practices:
      - consent.obtained
      - consent.not-forced
)yaml"_s;

} // namespace

SampleFolder::SampleFolder()
{
    write(u"catalog.yaml"_s, Identity);
    write(u"profile.yaml"_s, Profile);
    write(u"scoring.yaml"_s, Scoring);
    write(u"sources/law-2020.yaml"_s, Law);
    write(u"sources/standard-2021.yaml"_s, Standard);
    write(u"practices/consent.yaml"_s, Practices);
    write(u"checklists/sample-list.yaml"_s, List);
}

void SampleFolder::write(const QString &file, const QString &text)
{
    m_texts.insert(file, text);
    write(file, text.toUtf8());
}

void SampleFolder::write(const QString &file, const QByteArray &bytes)
{
    const QString target = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(target).path());
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(target));
}

void SampleFolder::remove(const QString &file)
{
    m_texts.remove(file);
    if (!QFile::remove(m_folder.filePath(file)))
        qFatal("cannot remove %s", qPrintable(file));
}

void SampleFolder::change(const QString &file, const QString &before, const QString &after)
{
    QString text = m_texts.value(file);
    if (text.count(before) != 1)
        qFatal("%s holds '%s' %d times", qPrintable(file), qPrintable(before), int(text.count(before)));
    write(file, text.replace(before, after));
}

int SampleFolder::line(const QString &file, const QString &needle) const
{
    const QStringList lines = m_texts.value(file).split(u'\n');
    int found = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).contains(needle))
            continue;
        if (found != 0)
            qFatal("'%s' stands on two lines", qPrintable(needle));
        found = int(i) + 1;
    }
    if (found == 0)
        qFatal("'%s' stands on no line of %s", qPrintable(needle), qPrintable(file));
    return found;
}
