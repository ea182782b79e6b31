// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "edit/edit.h"
#include "revenue/metric.h"
#include "settings/settings.h"
#include "storage/database.h"

#include <array>
#include <optional>

/// What a company looks at first, by the phase that it is in: users, then gross ARR, then what a user pays, then what
/// is kept, then how much of it a person looks after.
namespace tasuki::revenue {

enum class Focus { Users, GrossArr, Arpu, NetArr, Productivity };
inline constexpr std::array kFocuses = {Focus::Users, Focus::GrossArr, Focus::Arpu, Focus::NetArr, Focus::Productivity};
const char* focusName(Focus focus); ///< "users", …: as it is stored
std::optional<Focus> focusOf(QStringView name);

/// The dashboard's first row in that phase; the metric of the phase stands first.
std::array<Metric, 4> focusMetrics(Focus focus);

class FocusStore {
public:
    explicit FocusStore(storage::Database& db) : m_db(db) {}
    /// Net ARR where nothing was chosen yet.
    Result<Focus> read() const;
    Result<Edit> change(Focus focus, const Act& act) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki::revenue
