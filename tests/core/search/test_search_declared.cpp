// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/searched_beside.h"
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
        if (const SearchedBeside* const beside = besideOf(*kind)) {
            const size_t owner = beside->table->find(QAnyStringView(beside->owner));
            REQUIRE(owner < beside->table->columns.size());
            CHECK(beside->table->facts[owner]->refersTo == kind->entity());
            CHECK(search::isFoundWith(*kindOf(beside->table->entity)));
        }
    }
    CHECK(search::searchedKinds().size() == 6);
    CHECK(search::isFoundWith(*kindOf(Entity::Contact)));
    CHECK(search::isFoundWith(*kindOf(Entity::Member)));
    CHECK_FALSE(search::isFoundWith(*kindOf(Entity::Touchpoint)));
}
