// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/edit.h"

namespace tasuki {

Edit Edit::inverse(const Act& act) const
{
    const QString prefix = QStringLiteral("undo:");
    Edit back(m_what.startsWith(prefix) ? m_what.mid(prefix.size()) : prefix + m_what, act);
    back.m_changes.reserve(m_changes.size());
    for (auto it = m_changes.rbegin(); it != m_changes.rend(); ++it)
        back.m_changes.push_back({it->table, it->id, it->account, it->after, it->before});
    return back;
}

} // namespace tasuki
