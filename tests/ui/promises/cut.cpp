// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/cut.h"

#include "models/row_table.h"
#include "shell/rail.h"
#include "widgets/data_table.h"
#include "widgets/eliding_box.h"
#include "widgets/filter_chips.h"
#include "widgets/small_widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace tasuki::test {

namespace {

constexpr int kSlack = 1; // of a letter's white

QString nameOf(const QWidget& widget)
{
    QString name = widget.objectName();
    for (const QWidget* around = widget.parentWidget(); name.isEmpty() && around; around = around->parentWidget())
        if (!around->objectName().isEmpty())
            name = around->objectName() + u'/' + QLatin1String(widget.metaObject()->className());
    return name;
}

QString sizes(int has, int needs)
{
    return QStringLiteral(" (%1 of %2)").arg(has).arg(needs);
}

/// Where it is scrolled to, if anywhere: that is no cut.
const QScrollArea* scrollAround(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(around))
            if (area->widget() && area->widget() != &widget && area->widget()->isAncestorOf(&widget))
                return area;
    return nullptr;
}

int longestWord(const QLabel& label)
{
    int widest = 0;
    // Japanese breaks between most letters.
    for (const QString& word :
         label.text().split(QRegularExpression(QStringLiteral("[\\s\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]+"))))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

QString ofLabel(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label.text().endsWith(u'…') && !label.toolTip().isEmpty())
        return QStringLiteral("is shortened: ") + label.text();
    const QMargins margins = label.contentsMargins();
    const int room = label.width() - margins.left() - margins.right();
    if (label.wordWrap()) {
        if (const int word = longestWord(label); word > room + kSlack)
            return QStringLiteral("cuts a word") + sizes(room, word);
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() + kSlack ? QStringLiteral("cuts lines") + sizes(label.height(), needs)
                                               : QString();
    }
    const QSize needs = label.fontMetrics().size(0, label.text());
    if (needs.width() > room + kSlack)
        return QStringLiteral("is cut") + sizes(room, needs.width());
    return {};
}

QString ofButton(const QAbstractButton& button)
{
    const QSize needs = button.sizeHint();
    // A glyph in a field and an icon of the narrow rail have a text for screen readers only.
    const bool isGlyph =
        qobject_cast<const QLineEdit*>(button.parentWidget()) || qobject_cast<const RailButton*>(&button);
    if (isGlyph || button.text().isEmpty() || button.width() + kSlack >= needs.width())
        return {};
    return QStringLiteral("is cut") + sizes(button.width(), needs.width());
}

QString ofBox(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needs = box.fontMetrics().boundingRect(box.currentText()).width();
    return needs > room + kSlack ? QStringLiteral("cuts “%1”").arg(box.currentText()) + sizes(room, needs) : QString();
}

void ofTable(const DataTable& table, QStringList& found)
{
    const RowTable* rows = table.table();
    if (!rows || table.viewport()->height() <= 0)
        return;
    for (int column = 0; column < rows->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int room = table.columnWidth(column);
        const auto kind = CellKind(rows->index(0, column).data(RowTable::KindRole).toInt());
        if (kind == CellKind::Text || kind == CellKind::Muted || kind == CellKind::Name || kind == CellKind::Dated)
            continue;
        for (int row = 0; row < std::min(rows->rowCount(), 30); ++row) {
            QStyleOptionViewItem option;
            option.font = table.font();
            option.widget = &table;
            const int needs = table.itemDelegate()->sizeHint(option, rows->index(row, column)).width();
            if (kind == CellKind::Mark && room >= rows->narrowWidth(column))
                continue; // its word is whole or not there
            if (needs > room + kSlack) {
                found += nameOf(table)
                         + QStringLiteral(": column “%1” cuts “%2”")
                               .arg(rows->columnId(column), rows->index(row, column).data().toString())
                         + sizes(room, needs);
                break;
            }
        }
    }
}

/// What lies beyond the edges of what holds it, as far as nothing scrolls there.
QString beyond(const QWidget& widget)
{
    const QWidget* around = widget.parentWidget();
    if (!around || widget.isWindow() || qobject_cast<const QAbstractScrollArea*>(around->parentWidget()))
        return {};
    const QRect place = widget.geometry();
    if (place.right() > around->width() || place.x() < -kSlack)
        return QStringLiteral("lies beyond the side of %1").arg(nameOf(*around))
               + sizes(around->width(), place.right());
    if (place.bottom() > around->height() || place.y() < -kSlack)
        return QStringLiteral("lies below the edge of %1").arg(nameOf(*around))
               + sizes(around->height(), place.bottom());
    return {};
}

} // namespace

QStringList whatIsCut(const QWidget& window)
{
    QStringList found;
    const auto add = [&](const QWidget& widget, const QString& what, const QString& text = {}) {
        if (!what.isEmpty())
            found +=
                nameOf(widget) + u' ' + (text.isEmpty() ? text : u'“' + text.left(40) + QStringLiteral("” ")) + what;
    };
    for (const auto* widget : window.findChildren<const QWidget*>()) {
        if (!widget->isVisible() || widget->width() == 0)
            continue;
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget)) {
            // The columns of a file are as many as it has.
            const bool isFile = area->objectName().startsWith(QStringLiteral("import."));
            if (!isFile && area->viewport()->height() > 0 && area->horizontalScrollBar()->maximum() > 0)
                add(*area, QStringLiteral("scrolls sideways")
                               + sizes(area->viewport()->width(),
                                       area->viewport()->width() + area->horizontalScrollBar()->maximum()));
            if (const auto* table = qobject_cast<const DataTable*>(area))
                ofTable(*table, found);
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            add(*label, ofLabel(*label), label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            add(*button, ofButton(*button), button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            add(*box, ofBox(*box));
        } else if (const auto* pill = qobject_cast<const Pill*>(widget)) {
            if (pill->width() < pill->sizeHint().width())
                add(*pill, QStringLiteral("is cut") + sizes(pill->width(), pill->sizeHint().width()),
                    pill->pill().text);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            if (tabs->sizeHint().width() > tabs->width())
                add(*tabs, QStringLiteral("cuts its tabs") + sizes(tabs->width(), tabs->sizeHint().width()));
        }
        if (!scrollAround(*widget) || widget->parentWidget() != scrollAround(*widget)->viewport())
            add(*widget, beyond(*widget));
    }
    found.removeDuplicates();
    return found;
}

} // namespace tasuki::test
