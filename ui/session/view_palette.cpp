// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/view_palette.h"

#include "base/text.h"
#include "session/session.h"
#include "session/view_form.h"
#include "shell/fuzzy.h"
#include "shell/palette_providers.h"
#include "shell/shell.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(view)
};

QString whatOf(const QString& page)
{
    return page == kKpiViews ? Text::tr("Saved KPI view") : Text::tr("Saved view of accounts");
}

} // namespace

std::vector<PaletteItem> ViewProvider::find(const PaletteQuery& query, int limit)
{
    if (query.folded.isEmpty())
        return {};
    std::vector<PaletteItem> items;
    for (const QString& page : {kKpiViews, kAccountViews})
        for (const SavedView& view : m_session.readToShow(SavedViewStore(m_session.db()).of(page)))
            if (const auto score = fuzzyScore(query.folded, searchFold(view.name)))
                items.push_back({view.name.simplified().left(60),
                                 whatOf(page),
                                 QStringLiteral("star"),
                                 {},
                                 *score,
                                 [this, page, id = view.id] {
                                     m_session.shell().navigate(page, kViewPlace + QString::number(id.value()));
                                 }});
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
