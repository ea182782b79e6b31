// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Qt's own interface of a combo box keeps its accessible name from a screen reader on Unix and says the chosen text
/// only, which may be empty. Ours says both. Installed once, for all combo boxes of the program.
void installComboAccessibility();

} // namespace tasuki
