// What tests of sessions share: a real workspace file in a folder of its own, with one assessment open.
#pragma once

#include "core/catalog/compiled.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace shihe::test {

using namespace Qt::StringLiterals;

/// A second later at each look.
class StepClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC).addSecs(++m_looks);
    }

private:
    mutable int m_looks = 0;
};

inline Answer answered(AnswerValue value, const QString &note = {})
{
    Answer answer;
    answer.value = value;
    answer.note = note;
    return answer;
}

class Workplace
{
protected:
    /// A new workspace, its assessment judged on @p asOf.
    void begin(QDate asOf)
    {
        if (!m_catalog) {
            auto catalog = builtIn();
            QVERIFY(catalog);
            m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
        }
        m_session.reset();
        m_workspace.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = store::create(path());
        QVERIFY(created);
        m_store = std::move(*created);
        m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
        m_workspace->setActor(u"李明"_s);
        const auto made =
            m_workspace->createAssessment(*m_catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s}, asOf);
        QVERIFY(made);
        open(*made);
    }
    void open(const QString &id)
    {
        m_session.reset();
        auto session = AssessmentSession::open(*m_workspace, m_catalog, id);
        QVERIFY(session);
        m_session = std::move(*session);
    }
    /// Of binding law.
    [[nodiscard]] QStringList practices(Scope scope, qsizetype count) const
    {
        QStringList found;
        for (const QString &id : m_session->evaluation().law().weights.keys()) {
            if (m_catalog->practice(id)->scope == scope && found.size() < count)
                found << id;
        }
        return found;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"工作区.shihe"_s); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString made = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(made).path());
        QFile out(made);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return made;
    }
    /// Of the open assessment, as the home page gets it.
    [[nodiscard]] AssessmentSummary summary() const
    {
        const auto all = m_store->assessments();
        for (const AssessmentSummary &each : all.value_or(QList<AssessmentSummary>())) {
            if (each.id == m_session->assessment().id)
                return each;
        }
        return {};
    }
    void checkFile() const
    {
        const auto report = store::check(path());
        QVERIFY(report);
        QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
    }

    std::shared_ptr<const Catalog> m_catalog;
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
};

} // namespace shihe::test
