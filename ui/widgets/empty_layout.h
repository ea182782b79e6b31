// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace tasuki {

/// Takes everything out of a layout that is filled anew, from within a click on one of its widgets, too: they are gone
/// from the screen and from their names at once, and deleted later.
inline void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater();
        }
        if (item->layout())
            emptyLayout(item->layout());
        delete item;
    }
}

} // namespace tasuki
