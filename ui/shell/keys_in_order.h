// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Keys do what they do in the order in which they were pressed. Qt tries a key as a shortcut as soon as it arrives,
/// ahead of the keys that still wait to be delivered: while an entry is being saved, M would open the next form before
/// the J in front of it has moved the list, and the J would be typed into the form. From here on a key is tried when
/// its turn comes, as keys are that no shortcut wanted at first. While a menu or a list of choices is
/// open its keys are its own; those that arrive at its window when it has just been closed go on to the window below.
/// Of the whole program; may be called any number of times.
void keepKeysInOrder();

} // namespace tasuki
