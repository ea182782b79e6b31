// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/row.h"
#include "edit/edit.h"
#include "revenue/period.h"
#include "revenue/slices.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace tasuki::revenue {

/// Which figures are looked at: over which time, and of which part of the book.
struct View {
    Window window = Window::T12m;
    std::vector<Filter> filters;
    Month from; ///< of a span only, both inclusive
    Month to;

    bool operator==(const View&) const = default;
};

} // namespace tasuki::revenue

namespace tasuki {

/// A view that a workspace keeps under a name, for everybody who uses it.
struct SavedView {
    RowId id;
    QString name;
    QString definition; ///< JSON, see `revenue::viewText`

    bool operator==(const SavedView&) const = default;
};

template <>
struct RowTraits<SavedView> {
    static constexpr Entity entity = Entity::SavedView;
    static constexpr const char* table = "saved_views";
    static constexpr std::tuple fields{
        field("name", &SavedView::name, {.label = {u"View name", u"ビュー名"}}),
        field("definition", &SavedView::definition),
    };
};

namespace revenue {

/// {"window": "half", "where": [["segment", "SMB"]], "from": "2026-04", "to": "2026-09"}, the months of a span only.
QString viewText(const View& view);
/// Nothing where it is no such text. What a later program wrote and this one does not know is an error, not left out.
std::optional<View> viewOf(const QString& text);

/// Under a name that is there already, whatever its case or width, the view takes its place.
Result<Edit> saveView(const QString& name, const View& view, const std::vector<SavedView>& present, const Act& act);
Result<Edit> removeView(const SavedView& view, const Act& act);

class ViewStore {
public:
    explicit ViewStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<SavedView>> all() const; ///< by name

private:
    storage::Database& m_db;
};

} // namespace revenue
} // namespace tasuki
