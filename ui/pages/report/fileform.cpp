#include "ui/pages/report/fileform.h"

#include "core/markup/word.h"
#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
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
    , m_formatRow(new QWidget)
    , m_formats(new QButtonGroup(this))
    , m_formatText(makeLabel(TextSize::Caption, Tone::Slate))
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
    auto *flow = new FlowLayout(space::Small, m_formatRow);
    for (const markup::Format format : markup::allFormats()) {
        QPushButton *choice = choiceButton();
        choice->setObjectName(u"reportFormat-"_s + suffix(format));
        m_formats->addButton(choice, static_cast<int>(format));
        flow->addWidget(choice);
    }
    m_formats->button(static_cast<int>(markup::Format::Pdf))->setChecked(true);
    column->addWidget(m_formatRow);
    column->addWidget(m_formatText);
    column->addSpacing(space::Small);
    column->addLayout(line);
    column->addWidget(m_exists);
    connect(m_formats, &QButtonGroup::idClicked, this, &FileForm::followFormat);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        followName();
        showState();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &FileForm::choose);
}

QString FileForm::nameOf(markup::Format format)
{
    switch (format) {
    case markup::Format::Pdf:
        return tr("PDF");
    case markup::Format::Html:
        return tr("Web page");
    case markup::Format::Markdown:
        return tr("Markdown");
    case markup::Format::Word:
        return tr("Word");
    }
    Q_UNREACHABLE();
}

QString FileForm::filterOf(markup::Format format)
{
    switch (format) {
    case markup::Format::Pdf:
        return tr("PDF documents (*.pdf)");
    case markup::Format::Html:
        return tr("Web pages (*.html)");
    case markup::Format::Markdown:
        return tr("Markdown texts (*.md)");
    case markup::Format::Word:
        return tr("Word documents (*.docx)");
    }
    Q_UNREACHABLE();
}

markup::Format FileForm::format() const
{
    return static_cast<markup::Format>(m_formats->checkedId());
}

void FileForm::offerFormats()
{
    QAbstractButton *word = m_formats->button(static_cast<int>(markup::Format::Word));
    word->setVisible(!markup::wordConverter().isEmpty() || word->isChecked());
}

void FileForm::followFormat()
{
    const QString path = m_file->text().trimmed();
    if (const auto named = markup::formatOf(QDir::fromNativeSeparators(path)); named && *named != format()) {
        const bool ours = path == m_suggested;
        const QString changed = path.left(path.lastIndexOf(u'.') + 1) + suffix(format());
        if (ours)
            m_suggested = changed;
        m_file->setText(changed);
        m_file->setCursorPosition(0);
    }
    retranslate();
    Q_EMIT changed();
}

void FileForm::followName()
{
    const auto named = markup::formatOf(QDir::fromNativeSeparators(m_file->text().trimmed()));
    if (!named || *named == format())
        return;
    m_formats->button(static_cast<int>(*named))->setChecked(true);
    retranslate();
}

void FileForm::retranslate()
{
    for (const markup::Format each : markup::allFormats()) {
        QAbstractButton *choice = m_formats->button(static_cast<int>(each));
        choice->setText(nameOf(each));
        choice->setAccessibleName(tr("Format: %1").arg(nameOf(each)));
    }
    m_formatText->setText(format() == markup::Format::Pdf
                              ? tr("For print, archive and signature.")
                              : tr("Without attached data; only a PDF can be signed and verified."));
    offerFormats();
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
    const QString end = u'.' + suffix(format());
    QString path = folder.filePath(name + end);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2)"_s.arg(name).arg(number) + end);
    m_suggested = QDir::toNativeSeparators(path);
    m_file->setText(m_suggested);
    m_file->setCursorPosition(0);
}

QString FileForm::path() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    return path.isEmpty() || markup::formatOf(path) ? path : path + u'.' + suffix(format());
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
    const QString path = m_desk.prompter().saveFile(this, tr("Save the report"), m_file->text(), filterOf(format()));
    if (path.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(path));
    m_replace = path; // the dialog has asked
}

} // namespace shihe::ui
