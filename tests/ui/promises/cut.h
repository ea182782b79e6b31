// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tasuki::test {

/// What of the words and controls in `window` a person sees only a part of, a line each: a label, a button, a box or a
/// tab that is narrower than its text, a text that wraps to more lines than there is room for, what lies beyond the
/// edge of what holds it, a column of a list that cuts a figure, a date or a state, and what scrolls sideways. What is
/// shortened with "…" and told by a tool tip is data of any length: it counts where it is one of our own words.
QStringList whatIsCut(const QWidget& window);

} // namespace tasuki::test
