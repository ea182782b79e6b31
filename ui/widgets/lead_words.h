// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

// Whether a figure moves before revenue does (leading) or tells what has become of it (lagging): said in the same words
// on every card, in the explanations and in reports.

/// "Leading" or "Lagging".
QString leadText(bool leading);
/// The same with what it means.
QString leadToolTip(bool leading);

} // namespace tasuki
