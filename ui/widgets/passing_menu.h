// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace tasuki {

/// A menu that is deleted by itself once it is closed, a moment later: the window system still sends its window the
/// keys that were pressed meanwhile, and what has no window is lost (see keepKeysInOrder()). Closed, it has no name any
/// more.
QMenu* makePassingMenu(QWidget* parent, const QString& name);

} // namespace tasuki
