// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searched_row_source.h"
#include "support/catch.h"

using namespace tasuki;

TEST_CASE("every column that a kind declares as searched is one of its table", "[search][kinds]")
{
    const auto has = [](const Kind& kind, const char* column) {
        INFO(kind.table->table << "." << column);
        const size_t at = kind.table->find(QAnyStringView(column));
        REQUIRE(at < kind.table->columns.size());
        return kind.table->holds[at];
    };
    for (const Kind* kind : search::searchedKinds()) {
        for (const auto& columns : {kind->searched->names, kind->searched->texts})
            for (const char* column : columns) {
                const Holds holds = has(*kind, column);
                CHECK((holds == Holds::Text || holds == Holds::NameInstead));
            }
        for (const char* column : kind->searched->days)
            CHECK(has(*kind, column) == Holds::Day);
    }
    CHECK(search::searchedKinds().size() == 6);
}
