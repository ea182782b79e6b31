// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_view.h"

#include <algorithm>

namespace tasuki::kpi {

Figures figuresOf(const revenue::Book& book, const View& view, QDate today, int most)
{
    Figures figures;
    figures.selection = revenue::select(book, {}, view.filters);
    const auto first = book.firstMonth();
    const Month last = Month::of(today);
    if (!first || *first > last)
        return figures;
    const Month from = std::max(*first, last - (most - 1));
    for (Month month = from; month <= last; month = month + 1)
        figures.months.push_back(month);
    figures.monthly = revenue::figures(figures.selection, from, last, 1).front();
    figures.compared = view.shift == 1 ? figures.monthly : revenue::figures(figures.selection, from, last, view.shift).front();
    if (today != last.lastDay())
        figures.provisional = int(figures.months.size()) - 1;
    return figures;
}

std::vector<AccountLine> accountsBehind(const revenue::Book& book, const revenue::Slices& slices, Month month, int shift, bool onlyMoved)
{
    std::vector<AccountLine> lines;
    for (const revenue::AccountMovement& moved : revenue::accountsOf(selection, {{}, month - shift, month, false})) {
        if (moved.movement == revenue::Movement::None && onlyMoved)
            continue;
        const revenue::AccountRevenue& account = book.accounts[moved.account];
        lines.push_back({account.id, account.key, account.name, moved.movement, moved.previous, moved.mrr});
    }
    std::ranges::stable_sort(lines, [](const AccountLine& a, const AccountLine& b) {
        const auto size = [](const AccountLine& line) { return line.change() < Amount() ? -line.change() : line.change(); };
        return size(a) > size(b);
    });
    return lines;
}

} // namespace tasuki::kpi
