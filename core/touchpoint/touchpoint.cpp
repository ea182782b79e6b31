// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint.h"

namespace tasuki {

QString kindText(const TouchpointKind& kind, TermLanguage language)
{
    if (!kind.name.isEmpty())
        return kind.name;
    for (const DefaultKind& known : kDefaultKinds)
        if (kind.code == QStringView(known.term.code))
            return known.term.text(language);
    return kind.code;
}

} // namespace tasuki
