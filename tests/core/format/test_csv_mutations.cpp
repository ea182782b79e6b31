// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/csv_target.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>

#include <random>

using namespace tasuki;

namespace {

/// Files as people send them, from which the broken ones are made; the fuzzer begins with the same.
const std::vector<std::string>& seeds()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> files;
        const QDir corpus(QStringLiteral(TASUKI_SOURCE_DIR "/tests/fuzz/corpus"));
        for (const QString& name : corpus.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            files.push_back(test::readFile(corpus.filePath(name)).toStdString());
        return files;
    }();
    return all;
}

std::string mutated(std::mt19937& random)
{
    const auto below = [&](size_t n) { return static_cast<size_t>(random() % n); };
    std::string bytes = seeds()[below(seeds().size())];
    using namespace std::string_view_literals;
    static constexpr std::string_view kLikely = "\",;\t\r\n'=\0\xef\xbb\xbf\xff\xfe\x81\x83\xe3\x80 a"sv;
    const size_t changes = 1 + below(8);
    for (size_t i = 0; i < changes; ++i) {
        const size_t at = below(bytes.size() + 1);
        switch (below(6)) {
        case 0: bytes.insert(at, 1, kLikely[below(kLikely.size())]); break;
        case 1: bytes.insert(at, 1, static_cast<char>(random() & 0xff)); break;
        case 2: bytes.erase(at, 1 + below(4)); break;
        case 3: bytes.resize(at); break;
        case 4: bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(40))); break;
        default:
            if (at < bytes.size())
                bytes[at] = kLikely[below(kLikely.size())];
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("P20: any bytes give rows or a report and never a crash", "[format][csv][mutations][promises][P20]")
{
    std::mt19937 random(20240229); // the same inputs in every run
    int undecoded = 0;
    int withRows = 0;
    int withErrors = 0;
    for (int i = 0; i < test::scale(5000, 500'000); ++i) {
        const std::string bytes = mutated(random);
        const fuzz::CsvOutcome outcome = fuzz::readAnyBytes(bytes);
        if (outcome.broken != nullptr)
            FAIL(outcome.broken << ": input " << i << ": "
                                << QByteArray::fromStdString(bytes).toPercentEncoding().toStdString());
        undecoded += outcome.decoded ? 0 : 1;
        withRows += outcome.goodRows > 1 ? 1 : 0;
        withErrors += outcome.badRows > 0 ? 1 : 0;
    }
    // Each way out was taken often, or this loop tries nothing.
    CHECK(undecoded > 300);
    CHECK(withRows > 800);
    CHECK(withErrors > 600);
}

TEST_CASE("the seeds of the mutations are good files", "[format][csv][mutations]")
{
    REQUIRE(seeds().size() == 8);
    for (const std::string& seed : seeds()) {
        const fuzz::CsvOutcome outcome = fuzz::readAnyBytes(seed);
        CHECK(outcome.decoded);
        CHECK(outcome.broken == nullptr);
        CHECK(outcome.goodRows > 1);
    }
}
