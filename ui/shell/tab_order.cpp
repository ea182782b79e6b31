// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tab_order.h"

#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace tasuki {

namespace {

using Widgets = std::vector<QWidget*>;

void addWidget(QWidget& widget, Widgets& found);

void addLayout(QLayout& layout, Widgets& found)
{
    std::vector<int> order;
    for (int i = 0; i < layout.count(); ++i)
        order.push_back(i);
    if (const auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        const auto cell = [grid](int i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(order, {}, cell);
    }
    for (const int i : order) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            addWidget(*widget, found);
        else if (QLayout* inner = item->layout())
            addLayout(*inner, found);
    }
}

/// What no layout places: as it stands.
void addChildren(const QWidget& widget, Widgets& found)
{
    Widgets children;
    for (QObject* child : widget.children())
        if (auto* one = qobject_cast<QWidget*>(child); one && !one->isWindow())
            children.push_back(one);
    std::ranges::stable_sort(children, {}, [](const QWidget* one) { return std::pair(one->y(), one->x()); });
    for (QWidget* one : children)
        addWidget(*one, found);
}

void addWidget(QWidget& widget, Widgets& found)
{
    if (widget.isHidden())
        return;
    if (widget.focusPolicy() & Qt::TabFocus)
        found.push_back(&widget);
    if (const auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addWidget(*splitter->widget(i), found);
    } else if (const auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        addWidget(*tabs->tabBar(), found);
        if (tabs->currentWidget())
            addWidget(*tabs->currentWidget(), found);
    } else if (const auto* stack = qobject_cast<QStackedWidget*>(&widget)) {
        if (stack->currentWidget())
            addWidget(*stack->currentWidget(), found);
    } else if (const auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget())
            addWidget(*scroll->widget(), found);
    } else if (const auto* area = qobject_cast<QAbstractScrollArea*>(&widget)) {
        addChildren(*area, found); // what an empty list says
    } else if (widget.layout()) {
        addLayout(*widget.layout(), found);
    } else {
        addChildren(widget, found);
    }
}

} // namespace

void orderAsSeen(QWidget& frame)
{
    Widgets all;
    addWidget(frame, all);
    QWidget* before = &frame;
    for (QWidget* widget : all) {
        if (widget == before || widget->focusProxy())
            continue;
        if (before->nextInFocusChain() != widget)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace tasuki
