// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::imports {

/// `text` and, where options are named (ImportRequest::namesOptions), `hint` behind it: the sentence with the option of
/// the command line that changes what `text` tells. A window has a place of its own for each.
inline QString withOption(const QString& text, const QString& hint, bool namesOptions)
{
    if (!namesOptions)
        return text;
    return text.endsWith(u'。') ? text + hint : text + u' ' + hint;
}

} // namespace tasuki::imports
