// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

class Session;

/// What a person calls a column; empty where there is no word for it.
QString columnText(const TableInfo& table, QAnyStringView column, TermLanguage words);

/// What a person reads for a stored value: names for ids, words for codes, dates as the window writes them.
QString storedText(Session& session, const TableInfo& table, QAnyStringView column, const Value& value);

} // namespace tasuki
