#include "inspect.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace shihe::test {

namespace {

QString nameOf(const QObject &object)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(object.metaObject()->className()), object.objectName());
}

QString said(const QObject &object, const QString &text, QSize needed, QSize given)
{
    return u"%1 “%2” needs %3x%4, has %5x%6"_s.arg(nameOf(object), text.left(60))
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

template <typename T>
QList<const T *> shown(const QWidget &window)
{
    QList<const T *> found;
    for (const T *widget : window.findChildren<T *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            found.append(widget);
    }
    return found;
}

QSize neededBy(const QLabel &label)
{
    const QRect text =
        label.fontMetrics().boundingRect(QRect(0, 0, label.wordWrap() ? label.contentsRect().width() : 100000, 100000),
                                         label.wordWrap() ? int(Qt::TextWordWrap) : 0, label.text());
    return text.size() - QSize(1, 1); // a pixel for rounding
}

/// What a widget says it needs at the width it has.
QSize neededBy(const QWidget &widget)
{
    const QSize least = widget.minimumSizeHint();
    return widget.hasHeightForWidth() ? QSize(least.width(), widget.heightForWidth(widget.width())) : least;
}

bool fits(QSize needed, QSize given)
{
    return needed.width() <= given.width() && needed.height() <= given.height();
}

QList<QModelIndex> shownIndexes(const QAbstractItemView &view)
{
    QList<QModelIndex> found;
    const QRect area = view.viewport()->rect();
    const auto walk = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            for (int column = 0; column < view.model()->columnCount(parent); ++column) {
                const QModelIndex index = view.model()->index(row, column, parent);
                if (view.visualRect(index).intersects(area))
                    found.append(index);
                if (column == 0)
                    self(self, index);
            }
        }
    };
    walk(walk, {});
    return found;
}

void inspectViews(const QWidget &window, QStringList &cut)
{
    for (const QAbstractItemView *view : shown<QAbstractItemView>(window)) {
        if (qobject_cast<const QHeaderView *>(view) || !view->model())
            continue;
        for (const QModelIndex &index : shownIndexes(*view)) {
            QStyleOptionViewItem option;
            option.rect = view->visualRect(index);
            option.widget = view;
            const QSize needed = view->itemDelegateForIndex(index)->sizeHint(option, index);
            if (needed.height() > option.rect.height())
                cut.append(said(*view, index.data().toString(), needed, option.rect.size()));
        }
        const auto *table = qobject_cast<const QTableView *>(view);
        for (int column = 0; table && column < table->model()->columnCount(); ++column) {
            const QHeaderView *header = table->horizontalHeader();
            if (header->isVisible() && header->sectionSizeHint(column) > header->sectionSize(column))
                cut.append(said(*header, table->model()->headerData(column, Qt::Horizontal).toString(),
                                {header->sectionSizeHint(column), 0}, {header->sectionSize(column), 0}));
        }
    }
}

void inspectFields(const QWidget &window, QStringList &cut)
{
    for (const QLineEdit *field : shown<QLineEdit>(window)) {
        if (!field->text().isEmpty() || field->placeholderText().isEmpty())
            continue;
        const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText());
        const int given = field->width() - 22 - 24 * static_cast<int>(field->actions().size());
        if (needed > given)
            cut.append(said(*field, field->placeholderText(), {needed, 0}, {given, 0}));
    }
    for (const QComboBox *box : shown<QComboBox>(window)) {
        if (!fits(neededBy(*box), box->size()))
            cut.append(said(*box, box->currentText(), neededBy(*box), box->size()));
    }
    for (const QDateEdit *date : shown<QDateEdit>(window)) {
        if (date->minimumSizeHint().width() > date->width())
            cut.append(said(*date, date->text(), date->minimumSizeHint(), date->size()));
    }
}

/// Everything that is read in @p window, with the widget that shows it.
QList<std::pair<const QWidget *, QString>> textsOf(const QWidget &window)
{
    QList<std::pair<const QWidget *, QString>> texts;
    for (const QWidget *widget : shown<QWidget>(window)) {
        if (widget->objectName() == u"secondLanguage" || widget->objectName() == u"workspaceName" ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        texts.append({widget, widget->toolTip()});
        texts.append({widget, widget->accessibleName()});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append({widget, label->text()});
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append({widget, button->text()});
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append({widget, field->placeholderText()});
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts.append({widget, box->currentText()});
        else if (const QVariant text = widget->property("text"); text.isValid())
            texts.append({widget, text.toString()});
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(view)) {
            for (int section = 0; section < header->count(); ++section)
                texts.append({widget, view->model()->headerData(section, header->orientation()).toString()});
            continue;
        }
        for (const QModelIndex &index : shownIndexes(*view)) {
            texts.append({widget, index.data().toString()});
            texts.append({widget, index.data(Qt::AccessibleTextRole).toString()});
        }
    }
    return texts;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : shown<QLabel>(window)) {
        if (!label->text().isEmpty() && !fits(neededBy(*label), label->contentsRect().size()))
            cut.append(said(*label, label->text(), neededBy(*label), label->contentsRect().size()));
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        if (!button->inherits("QLineEditIconButton") && !fits(neededBy(*button), button->size()))
            cut.append(said(*button, button->text(), neededBy(*button), button->size()));
    }
    for (const QWidget *widget : shown<QWidget>(window)) {
        // Tags and whatever else paints text of its own and says how high it must be.
        if (widget->hasHeightForWidth() && !widget->layout() && widget->property("text").isValid() &&
            !qobject_cast<const QLabel *>(widget) && !qobject_cast<const QAbstractButton *>(widget) &&
            !fits(neededBy(*widget), widget->size()))
            cut.append(said(*widget, widget->property("text").toString(), neededBy(*widget), widget->size()));
    }
    for (const QScrollArea *area : shown<QScrollArea>(window)) {
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            cut.append(said(*area, u"its column"_s, area->widget()->size(), area->viewport()->size()));
    }
    inspectViews(window, cut);
    inspectFields(window, cut);
    return cut;
}

QStringList foreignTexts(const QWidget &window, Language language, const Catalog &catalog)
{
    static const QRegularExpression han(u"\\p{Han}"_s, QRegularExpression::UseUnicodePropertiesOption);
    // Two English words in a row (acronyms such as "ISO/IEC JTC" are none), or nothing but Latin letters.
    static const QRegularExpression sentence(u"\\b[A-Za-z]+[a-z] [A-Za-z]*[a-z]{2,}\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QStringList ownNames{u"中文"_s, u"中"_s, u"English"_s, u"EN"_s, u"Esc"_s, u"Ctrl+Z"_s, u"Ctrl+Y"_s};
    QStringList foreign;
    for (auto [widget, text] : textsOf(window)) {
        if (text.isEmpty() || ownNames.contains(text) || text.contains(u".shihe"))
            continue;
        for (const Source &source : catalog.sources) {
            if (!source.number.isEmpty())
                text.remove(source.number);
        }
        for (const QString &name : ownNames)
            text.remove(u": "_s + name);
        text.remove(u"自制"_s).remove(u"Li Ming"_s); // a label of keys, the person of these tests
        const bool wrong = language == Language::En ? han.match(text).hasMatch()
                                                    : sentence.match(text).hasMatch() ||
                                                          (word.match(text).hasMatch() && !han.match(text).hasMatch());
        if (wrong)
            foreign.append(u"%1: “%2”"_s.arg(nameOf(*widget), text));
    }
    foreign.removeDuplicates();
    return foreign;
}

} // namespace shihe::test
