// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <initializer_list>
#include <utility>

class QSplitter;
class QWidget;

namespace tasuki {

/// The two parts of a splitter beside each other or, in a window that has no room for that, one below the other: then
/// each widget of `leastHeights` asks for its height, and the page scrolls. Nothing where they stand so already.
void turnSplitter(QSplitter& splitter, bool beside, const QList<int>& sizesBeside, const QList<int>& sizesBelow,
                  std::initializer_list<std::pair<QWidget*, int>> leastHeights);

} // namespace tasuki
