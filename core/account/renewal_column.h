// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_row.h"

namespace tasuki::account {

/// The renewal dates of a list of accounts. In a column of months a month means its last day. 更新日 is a renewal date,
/// and in many programs the day of the last change: where its values have times or all lie in the past it is asked
/// (renewal=date|ignore).
class RenewalColumn {
public:
    RenewalColumn(imports::ImportSession& session, int field);

    /// Absent where the column is left out.
    imports::Cell read(imports::ImportRow& row);
    /// Behind the last row.
    void finish();

private:
    imports::ImportSession& m_session;
    const int m_field;
    bool m_hasMonths = false;
    bool m_mayBeChange = false;
    bool m_isLeftOut = false;
    qint64 m_months = 0;
    qint64 m_days = 0;
    qint64 m_timed = 0;
    qint64 m_past = 0;
};

} // namespace tasuki::account
