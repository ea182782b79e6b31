// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/saved_view.h"

#include "base/text.h"
#include "base/texts.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki {

Result<Edit> saveView(const QString& page, const QString& name, const QString& definition,
                      const std::vector<SavedView>& present, const Act& act)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(SettingsText::tr("Enter a view name."));
    Edit edit(QStringLiteral("view.save"), act);
    const auto same =
        std::ranges::find_if(present, [&](const SavedView& one) { return keyFold(one.name) == keyFold(trimmed); });
    if (same == present.end())
        edit.insert(SavedView{act.ids->make<RowId>(), page, trimmed, definition});
    else
        edit.update(*same, SavedView{same->id, page, trimmed, definition});
    return edit;
}

Result<Edit> removeView(const SavedView& view, const Act& act)
{
    Edit edit(QStringLiteral("view.remove"), act);
    edit.remove(view);
    return edit;
}

Result<std::vector<SavedView>> SavedViewStore::of(const QString& page) const
{
    return storage::attempt(
        [&] { return storage::readRows<SavedView>(m_db, "WHERE t.page = ?1 ORDER BY t.name", page); });
}

} // namespace tasuki
