// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page.h"

#include "shell/tab_order.h"

namespace tasuki {

/// What a page shows comes and goes; the order is that of the moment.
bool Page::focusNextPrevChild(bool next)
{
    orderAsSeen(*this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace tasuki
