#include "tests/store/editing.h"

#include "core/catalog/compiled.h"
#include "core/session/session.h"

namespace shihe::test {

using namespace Qt::StringLiterals;

QString makeEditable(const WorkspaceFile &file)
{
    const auto catalog = builtIn();
    if (!catalog)
        return catalog.error().code;
    const auto created = store::create(file);
    if (!created)
        return created.error().code;
    const TestClock clock;
    WorkspaceSession workspace(**created, clock);
    workspace.setActor(u"李明"_s);
    const auto made = workspace.createAssessment(*catalog, {u"测试公司"_s, u"Test Ltd"_s}, {u"门禁"_s, u"Gate"_s},
                                                 QDate(2026, 11, 22));
    return made ? QString() : made.error().code;
}

QString somePractice()
{
    const auto catalog = builtIn();
    for (const Practice &practice : catalog->practices) {
        if (practice.scope == Scope::Activity)
            return practice.id;
    }
    return {};
}

Editor::Editor(const QStringList &arguments, const QString &passphrase)
{
    if (!passphrase.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SHIHE_EDITOR_PASSPHRASE"_s, passphrase);
        m_process.setProcessEnvironment(environment);
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SHIHE_EDITOR), arguments);
    m_process.waitForStarted();
}

Editor::~Editor()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QString Editor::line(int msecs)
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(msecs))
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void Editor::send(const QString &text)
{
    m_process.write(text.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

QString Editor::command(const QString &text)
{
    send(text);
    return line();
}

void Editor::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Editor::finish()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace shihe::test
