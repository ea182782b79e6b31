// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace tasuki {

/// How names compare in lists: by Japanese rules whatever the window's language (names are sorted by their reading),
/// numbers in them by their size. Files keep the order of keys.
inline QCollator nameCollator()
{
    QCollator collator{QLocale(QLocale::Japanese)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace tasuki
