// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/row.h"
#include "edit/edit.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// A view that a workspace keeps under a name, for everybody who uses it.
struct SavedView {
    RowId id;
    QString page;       ///< what it is a view of: the id of a page, such as kKpiViews
    QString name;       ///< told apart from the others of its page whatever its case or width
    QString definition; ///< JSON, in the words of its page

    bool operator==(const SavedView&) const = default;
};

// The pages that have views: of the figures (revenue::viewText) and of the list of accounts (account::filterText).
inline const QString kKpiViews = QStringLiteral("kpi");
inline const QString kAccountViews = QStringLiteral("accounts");

template <>
struct RowTraits<SavedView> {
    static constexpr Entity entity = Entity::SavedView;
    static constexpr const char* table = "saved_views";
    static constexpr std::tuple fields{
        field("page", &SavedView::page),
        field("name", &SavedView::name, {.label = {u"View name", u"ビュー名"}}),
        field("definition", &SavedView::definition),
    };
};

/// Under a name that a view of that page has already, whatever its case or width, the view takes its place.
/// `present`: the views of the page.
Result<Edit> saveView(const QString& page, const QString& name, const QString& definition,
                      const std::vector<SavedView>& present, const Act& act);
Result<Edit> removeView(const SavedView& view, const Act& act);

class SavedViewStore {
public:
    explicit SavedViewStore(storage::Database& db) : m_db(db) {}
    /// Of a page, by name.
    Result<std::vector<SavedView>> of(const QString& page) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
