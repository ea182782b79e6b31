// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/at_once.h"
#include "support/catch.h"

#include <new>
#include <stdexcept>
#include <thread>

using namespace tasuki;

TEST_CASE("work on two threads is done on both, and waited for", "[base][threads]")
{
    std::thread::id here;
    std::thread::id beside;
    REQUIRE(atOnce([&] { here = std::this_thread::get_id(); }, [&] { beside = std::this_thread::get_id(); }));
    CHECK(here == std::this_thread::get_id());
    CHECK(beside != std::thread::id());
    CHECK(beside != here);
}

TEST_CASE("what either of two threads throws is an error, and the other one is waited for", "[base][threads]")
{
    bool done = false;
    const auto beside = atOnce([&] { done = true; }, [] { throw std::bad_alloc(); });
    REQUIRE_FALSE(beside);
    CHECK(done);
    CHECK(beside.error().code == ErrorCode::Internal);
    CHECK(beside.error().text.contains(QStringLiteral("memory")));
    done = false;
    const auto here = atOnce([] { throw std::runtime_error("no such slice"); }, [&] { done = true; });
    REQUIRE_FALSE(here);
    CHECK(done);
    CHECK(here.error().detail == QStringLiteral("no such slice"));
    CHECK_FALSE(here.error().text.isEmpty());
    // Both: one of them is told. And what is no exception of the language's own.
    CHECK_FALSE(atOnce([] { throw std::bad_alloc(); }, [] { throw std::bad_alloc(); }));
    CHECK(caught([] { throw 7; }).error().code == ErrorCode::Internal);
}
