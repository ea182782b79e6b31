// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_providers.h"

#include "base/text.h"
#include "shell/acting.h"
#include "shell/fuzzy.h"
#include "shell/page.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

void keepBest(std::vector<PaletteItem>& items, int limit)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const PaletteItem& a, const PaletteItem& b) { return a.score > b.score; });
    if (items.size() > size_t(limit))
        items.resize(size_t(limit));
}

std::vector<PaletteItem> CommandProvider::find(const PaletteQuery& query, int limit)
{
    m_commands.refresh();
    std::vector<PaletteItem> items;
    // Of what fits equally well, the end of the program is offered last.
    auto entries = m_commands.available();
    std::stable_partition(entries.begin(), entries.end(),
                          [](const CommandRegistry::Entry* entry) { return entry->command.id != u"file.quit"; });
    for (const CommandRegistry::Entry* entry : entries) {
        // The way to a page is found as the page, and who looks here needs no way to here.
        if (!entry->action->isEnabled() || entry->command.id == u"edit.palette"
            || entry->command.id.startsWith(QLatin1String("go.page.")))
            continue;
        const QString text = entry->command.text();
        // Undo names the last act, and who looks for that act's words must not take it back.
        const bool namesAct = entry->command.id == u"edit.undo" || entry->command.id == u"edit.redo";
        const auto score = fuzzyScore(
            query.folded,
            searchFold(namesAct ? text.left(text.indexOf(QRegularExpression(QStringLiteral("[:：]")))) : text));
        if (!score)
            continue;
        items.push_back({text, QCoreApplication::translate("CommandPalette", "Command"),
                         entry->command.icon.isEmpty() ? QStringLiteral("corner-down-left") : entry->command.icon,
                         keyText(entry->command), *score, [action = entry->action] { action->trigger(); }});
    }
    keepBest(items, limit);
    return items;
}

std::vector<PaletteItem> ActingProvider::find(const PaletteQuery& query, int limit)
{
    if (query.folded.isEmpty())
        return {};
    std::vector<PaletteItem> items;
    for (const ActingMember::Member& member : m_acting.members()) {
        const QString text =
            QCoreApplication::translate("CommandPalette", "Act as %1").arg(member.name.simplified().left(60));
        const QString about = QCoreApplication::translate("CommandPalette", "Shown in the history");
        const QString searched = text + u' ' + member.yomi.left(200) + u' ' + about;
        const auto score =
            member.id == m_acting.current() ? std::nullopt : fuzzyScore(query.folded, searchFold(searched));
        if (score)
            items.push_back(
                {text, about, QStringLiteral("user"), {}, *score, [this, id = member.id] { m_acting.choose(id); }});
    }
    keepBest(items, limit);
    return items;
}

std::vector<PaletteItem> PageProvider::find(const PaletteQuery& query, int limit)
{
    std::vector<PaletteItem> items;
    for (Page* page : m_pages()) {
        if (page->section() == PageSection::Hidden)
            continue;
        // Its title alone weighs as much as a command's words, and so comes before the command of the same name.
        const auto named = fuzzyScore(query.folded, searchFold(page->title()));
        const auto score = std::max(named, fuzzyScore(query.folded, searchFold(page->title() + u' ' + page->id())));
        if (score)
            items.push_back({page->title(),
                             QCoreApplication::translate("CommandPalette", "View"),
                             page->icon(),
                             {},
                             *score,
                             [open = m_open, id = page->id()] { open(id); }});
    }
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
