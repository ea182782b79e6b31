// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fold.h"
#include "support/catch.h"

using namespace tasuki;

TEST_CASE("what a person takes for the same folds to the same", "[ui][fold]")
{
    CHECK(foldForSearch(QStringLiteral("ｱｻﾋ電機")) == foldForSearch(QStringLiteral("あさひ電機")));
    CHECK(foldForSearch(QStringLiteral("ＡＢＣ　商事")) == QStringLiteral("abc 商事"));
    CHECK(foldForSearch(QStringLiteral("株式会社さくら商事")) == foldForSearch(QStringLiteral("さくら商事㈱")));
    CHECK(foldForSearch(QStringLiteral("ヴ")) == foldForSearch(QStringLiteral("ゔ")));
    CHECK(foldForSearch(QStringLiteral("コーヒー")) == QStringLiteral("こーひー"));
}
