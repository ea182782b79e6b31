// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/view_palette.h"

#include "base/text.h"
#include "kpi/kpi_view.h"
#include "kpi/kpi_words.h"
#include "session/session.h"
#include "shell/fuzzy.h"
#include "shell/palette_providers.h"
#include "shell/shell.h"

namespace tasuki {

std::vector<PaletteItem> ViewProvider::find(const PaletteQuery& query, int limit)
{
    if (query.folded.isEmpty())
        return {};
    std::vector<PaletteItem> items;
    for (const SavedView& view : m_session.readToShow(revenue::ViewStore(m_session.db()).all()))
        if (const auto score = fuzzyScore(query.folded, searchFold(view.name)))
            items.push_back({view.name.simplified().left(60),
                             kpi::savedViewText(),
                             QStringLiteral("star"),
                             {},
                             *score,
                             [this, id = view.id] {
                                 m_session.shell().navigate(QStringLiteral("kpi"),
                                                            kpi::kViewPlace + QString::number(id.value()));
                             }});
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
