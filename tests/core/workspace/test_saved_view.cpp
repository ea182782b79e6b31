// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/saved_view.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

using namespace tasuki;

TEST_CASE("a view of the same name takes the place of the earlier one of its page", "[view]")
{
    const test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    const auto workspace = *Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
    const SavedViewStore store(workspace->db());
    const auto save = [&](const QString& page, const char* name, const char* definition) {
        return workspace->apply(
            *saveView(page, QString::fromUtf8(name), QLatin1String(definition), *store.of(page), workspace->act()));
    };
    REQUIRE(save(kKpiViews, " 半期 SMB ", "a"));
    REQUIRE(save(kAccountViews, "半期 SMB", "b"));
    REQUIRE(save(kKpiViews, "半期 ＳＭＢ", "c"));
    const auto views = *store.of(kKpiViews);
    REQUIRE(views.size() == 1);
    CHECK(views[0].name == QStringLiteral("半期 ＳＭＢ"));
    CHECK(views[0].definition == QStringLiteral("c"));
    REQUIRE(store.of(kAccountViews)->size() == 1);
    CHECK(store.of(kAccountViews)->front().definition == QStringLiteral("b"));
    CHECK_FALSE(saveView(kKpiViews, QStringLiteral("  "), QStringLiteral("d"), views, workspace->act()));
    REQUIRE(workspace->apply(*removeView(views[0], workspace->act())));
    CHECK(store.of(kKpiViews)->empty());
    CHECK(store.of(kAccountViews)->size() == 1);
}
