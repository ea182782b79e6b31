// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/row.h"

namespace tasuki {

class Session;

/// What a person calls the value in a column; empty where the window has no word for it.
QString columnText(const QString& column);

/// What a person reads for a stored value: names for ids, words for codes, dates as the window writes them.
QString storedText(Session& session, const QString& table, const QString& column, const Value& value);

} // namespace tasuki
