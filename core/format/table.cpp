// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/table.h"

namespace tasuki::format {

Result<void> writeRow(RowSink& sink, const QStringList& cells)
{
    std::vector<QByteArray> utf8;
    std::vector<std::string_view> views;
    utf8.reserve(static_cast<size_t>(cells.size()));
    views.reserve(static_cast<size_t>(cells.size()));
    for (const QString& cell : cells) {
        utf8.push_back(cell.toUtf8());
        views.emplace_back(utf8.back().constData(), static_cast<size_t>(utf8.back().size()));
    }
    return sink.row(views);
}

Result<void> writeTable(const Table& table, RowSink& sink)
{
    TASUKI_TRY(sink.begin(table.columns));
    for (const QStringList& row : table.rows)
        TASUKI_TRY(writeRow(sink, row));
    return sink.end();
}

Result<void> WordsSink::begin(std::span<const Column> columns)
{
    m_columns.assign(columns.begin(), columns.end());
    return m_next.begin(columns);
}

Result<void> WordsSink::row(std::span<const std::string_view> cells)
{
    std::vector<std::string_view> views(cells.begin(), cells.end());
    std::vector<QByteArray> words;
    words.reserve(views.size()); // the views point into it
    for (size_t i = 0; i < views.size(); ++i) {
        if (m_columns[i].terms.empty() || views[i].empty())
            continue;
        const QString code = QString::fromUtf8(views[i].data(), qsizetype(views[i].size()));
        words.push_back(termText(m_columns[i].terms, code, m_language).toUtf8());
        views[i] = {words.back().constData(), size_t(words.back().size())};
    }
    return m_next.row(views);
}

Result<void> TableSink::begin(std::span<const Column> columns)
{
    table = {{columns.begin(), columns.end()}, {}};
    return {};
}

Result<void> TableSink::row(std::span<const std::string_view> cells)
{
    QStringList texts;
    texts.reserve(qsizetype(cells.size()));
    for (const std::string_view cell : cells)
        texts += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    table.rows.push_back(std::move(texts));
    return {};
}

bool isPlainNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - begin;
    };
    if (text.starts_with('-'))
        ++at;
    const size_t whole = at;
    const size_t wholeDigits = digits();
    if (wholeDigits == 0 || (wholeDigits > 1 && text[whole] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace tasuki::format
