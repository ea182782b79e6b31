// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QStringList>

namespace tasuki {

/// Names one after the other in a sentence or a field: a、b in Japanese, else a, b.
QString joined(const QStringList& names, TermLanguage language);

} // namespace tasuki
