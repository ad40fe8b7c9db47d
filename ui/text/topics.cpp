#include "ui/text/topics.h"

#include "ui/window/desk.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

QString topicName(const Desk &desk, const QString &topic)
{
    const Words &words = desk.services().words;
    const QString key = u"topic."_s + topic;
    return words.has(desk.language(), key) ? words.text(desk.language(), key) : topic;
}

} // namespace shihe::ui
