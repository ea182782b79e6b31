// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/turn_splitter.h"

#include <QSplitter>

namespace tasuki {

void turnSplitter(QSplitter& splitter, bool beside, const QList<int>& sizesBeside, const QList<int>& sizesBelow,
                  std::initializer_list<std::pair<QWidget*, int>> leastHeights)
{
    const auto orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (splitter.orientation() == orientation)
        return;
    for (const auto& [widget, height] : leastHeights)
        widget->setMinimumHeight(beside ? 0 : height);
    splitter.setOrientation(orientation);
    splitter.setSizes(beside ? sizesBeside : sizesBelow);
}

} // namespace tasuki
