// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

/// Tab goes through what `frame` shows as the eye does: along its layouts, whenever its parts were made. Parts that
/// stand beside each other come as a whole, one after the other.
void orderAsSeen(QWidget& frame);

} // namespace tasuki
