// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/slice_menu.h"

#include "kpi/kpi_words.h"

#include <QMenu>

#include <algorithm>

namespace tasuki::kpi {

namespace {

/// A menu of more entries than this is no menu any more: the others are reached by the compare card's and lists'
/// filters.
constexpr size_t kMostValues = 60;

} // namespace

void addSlices(QMenu& menu, const revenue::Book& book, TermLanguage words, const std::vector<revenue::Filter>& chosen,
               const std::function<void(const revenue::Filter&, bool)>& use)
{
    using revenue::Dimension;
    for (const Dimension dimension :
         {Dimension::Segment, Dimension::Team, Dimension::Owner, Dimension::Tier, Dimension::Stage, Dimension::Plan,
          Dimension::Product, Dimension::Industry, Dimension::Tag, Dimension::Parent}) {
        const std::vector<QString> names = slicesByName(dimension, book.division(dimension).names);
        // A dimension of one value divides nothing.
        if (names.size() < 2
            && std::ranges::none_of(chosen, [&](const revenue::Filter& f) { return f.dimension == dimension; }))
            continue;
        QMenu* values = menu.addMenu(dimensionText(dimension));
        for (size_t i = 0; i < std::min(names.size(), kMostValues); ++i) {
            const revenue::Filter filter{dimension, names[i]};
            QString text = sliceText(dimension, names[i], words);
            if (dimension == Dimension::Parent && !names[i].isEmpty()) {
                const auto parent = std::ranges::find(book.accounts, names[i], &revenue::AccountRevenue::key);
                if (parent != book.accounts.end())
                    text = parent->name;
            }
            QAction* action = values->addAction(text.replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(std::ranges::find(chosen, filter) != chosen.end());
            QObject::connect(action, &QAction::toggled, values, [use, filter](bool on) { use(filter, on); });
        }
    }
}

} // namespace tasuki::kpi
