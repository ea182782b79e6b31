// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "kind/file_kind.h"

#include <QStringList>

namespace tasuki::imports {

/// Why columns that are well known are left out: their meaning has no field here, and is not that of the field that
/// looks alike. A sentence each; none for a column of which nothing is known.
QStringList whyLeftOut(const FileKind& kind, const QStringList& columns, TermLanguage language);

} // namespace tasuki::imports
