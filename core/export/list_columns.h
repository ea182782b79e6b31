// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/table.h"

#include <optional>

/// What the columns of the window's lists are called in files, in either language.
namespace tasuki::exports {

using namespace format;

/// A column by the list's file name ("accounts") and its own name ("touch_tier"); nothing where no file has it. Where
/// there is a file of the kind, its columns are those of that file.
std::optional<format::Column> listColumn(const QString& list, const QString& name);

} // namespace tasuki::exports
