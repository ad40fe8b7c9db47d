#include "ui/pages/report/fileform.h"

#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

/// A name that every file system takes.
QString fileName(QString wish)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    wish = wish.replace(forbidden, u"-"_s).simplified().left(120);
    while (wish.endsWith(u'.') || wish.endsWith(u' ')) // Windows drops them
        wish.chop(1);
    return wish;
}

} // namespace

FileForm::FileForm(Desk &desk, const AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_file(new QLineEdit)
    , m_choose(plainButton())
    , m_exists(makeLabel(TextSize::Caption, Tone::Ochre))
{
    m_file->setObjectName(u"reportFile"_s);
    m_choose->setObjectName(u"chooseReportFile"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addLayout(line);
    column->addWidget(m_exists);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &FileForm::choose);
}

void FileForm::retranslate()
{
    m_file->setAccessibleName(tr("File of the report"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the file of the report"));
    m_exists->setText(tr("This file is there already. You are asked before it is replaced."));
}

void FileForm::suggest(const QString &kind)
{
    if (!m_suggested.isEmpty() && m_file->text() != m_suggested)
        return;
    const Assessment &assessment = m_session.assessment();
    const QString name = fileName(
        tr("%1 %2 %3")
            .arg(assessment.organisation.name.in(m_desk.language()), kind, assessment.asOf.toString(Qt::ISODate)));
    const QDir folder(m_folder.isEmpty() ? QFileInfo(m_session.workspace().store().path()).absolutePath() : m_folder);
    QString path = folder.filePath(name + u".pdf"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).pdf"_s.arg(name).arg(number));
    m_suggested = QDir::toNativeSeparators(path);
    m_file->setText(m_suggested);
    m_file->setCursorPosition(0);
}

QString FileForm::path() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    const bool whole = path.isEmpty() || QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
    return whole ? path : path + u".pdf"_s;
}

bool FileForm::mayWrite()
{
    const QString file = path();
    return !QFileInfo::exists(file) || m_replace == file ||
           m_desk.prompter().confirm(this, tr("Replace the file"),
                                     tr("%1 is there already. What it holds now is lost if you replace it.")
                                         .arg(QDir::toNativeSeparators(file)),
                                     tr("Replace"));
}

void FileForm::written(const QString &path)
{
    m_replace.clear();
    m_folder = QFileInfo(path).absolutePath();
    showState();
}

void FileForm::showState()
{
    m_exists->setVisible(QFileInfo(path()).isFile());
    m_file->setToolTip(m_file->text());
}

void FileForm::choose()
{
    const QString path =
        m_desk.prompter().saveFile(this, tr("Save the report"), m_file->text(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(path));
    m_replace = path; // the dialog has asked
}

} // namespace shihe::ui
