// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"

namespace tasuki {

QString joined(const QStringList& names, TermLanguage language)
{
    return names.join(language == TermLanguage::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace tasuki
