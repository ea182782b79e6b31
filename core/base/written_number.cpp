// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/written_number.h"

#include "base/narrow.h"

#include <QStringList>

#include <algorithm>

namespace tasuki {

namespace {

__extension__ using Wide = __int128;

constexpr int kMostDigits = 24;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits of a number, whole and behind the decimal sign.
struct Parts {
    QString whole;
    QString decimals;
};

/// `text` with this decimal sign, and groups of three parted by one other sign; nothing where it is no number so.
std::optional<Parts> partsWith(QStringView text, QChar decimalSign)
{
    const qsizetype at = text.indexOf(decimalSign);
    QStringView whole = at < 0 ? text : text.first(at);
    const QStringView decimals = at < 0 ? QStringView() : text.sliced(at + 1);
    if (!std::ranges::all_of(decimals, isDigit) || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    Parts parts{{}, decimals.toString()};
    QChar separator;
    qsizetype inGroup = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            ++inGroup;
            parts.whole += c;
            continue;
        }
        const bool first = separator.isNull();
        if ((c != u',' && c != u'.' && c != u' ' && c != u'\'') || c == decimalSign || (!first && c != separator))
            return std::nullopt;
        constexpr qsizetype kGroup = 3;
        if (inGroup == 0 || (first ? inGroup > kGroup : inGroup != kGroup))
            return std::nullopt;
        // 0.500 is no group of thousands.
        if (first && whole.startsWith(u'0'))
            return std::nullopt;
        separator = c;
        inGroup = 0;
    }
    if (!separator.isNull() && inGroup != 3)
        return std::nullopt;
    return parts;
}

/// parts × 10^shift in 10^-decimals.
std::optional<Wide> scaled(const Parts& parts, int shift, int decimals, bool& rounded)
{
    QString digits = parts.whole + parts.decimals;
    // How many digits stand behind the place that is kept last.
    const qsizetype places = parts.decimals.size() - shift - decimals;
    bool up = false;
    if (places > 0) {
        const qsizetype kept = digits.size() - places;
        const QStringView cut = kept > 0 ? QStringView(digits).sliced(kept) : QStringView(digits);
        const bool lost = std::ranges::any_of(cut, [](QChar c) { return c != u'0'; });
        rounded |= lost;
        up = kept >= 0 && lost && cut.front() >= u'5';
        digits.truncate(std::max<qsizetype>(kept, 0));
    } else {
        digits += QString(-places, u'0');
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > kMostDigits + decimals)
        return std::nullopt;
    Wide value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value + (up ? 1 : 0);
}

/// Takes the sign off and whatever else stands around the digits.
struct Outside {
    bool negative = false;
    QStringView inner;
};

std::optional<Outside> withoutSign(QStringView text)
{
    Outside outside{false, text};
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')')
        outside = {true, text.sliced(1, text.size() - 2).trimmed()};
    if (outside.inner.isEmpty())
        return std::nullopt;
    const QChar first = outside.inner.front();
    const bool minus = first == u'-' || first == u'△' || first == u'▲';
    if (minus && outside.negative)
        return std::nullopt;
    if (minus || first == u'+') {
        outside.negative |= minus;
        outside.inner = outside.inner.sliced(1).trimmed();
    }
    return outside;
}

constexpr QStringView kSigns[] = {u"US$", u"A$",  u"AU$", u"C$",   u"CA$",    u"S$",     u"HK$",   u"NT$",
                                  u"NZ$", u"JP¥", u"CN¥", u"$",    u"€",      u"£",      u"¥",     u"\\",
                                  u"₩",   u"元",  u"円",  u"ドル", u"ユーロ", u"ポンド", u"米ドル"};

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// What may stand behind a number.
bool isUnit(const QString& text)
{
    static const QStringList kCounted = {
        QStringLiteral("%"),          QStringLiteral("パーセント"), QStringLiteral("名"),
        QStringLiteral("人"),         QStringLiteral("名様"),       QStringLiteral("件"),
        QStringLiteral("個"),         QStringLiteral("本"),         QStringLiteral("台"),
        QStringLiteral("社"),         QStringLiteral("店"),         QStringLiteral("店舗"),
        QStringLiteral("席"),         QStringLiteral("回"),         QStringLiteral("点"),
        QStringLiteral("式"),         QStringLiteral("ID"),         QStringLiteral("IDS"),
        QStringLiteral("ユーザー"),   QStringLiteral("ユーザ"),     QStringLiteral("アカウント"),
        QStringLiteral("ライセンス"), QStringLiteral("USERS"),      QStringLiteral("USER"),
        QStringLiteral("SEATS"),      QStringLiteral("SEAT"),       QStringLiteral("LICENSES"),
        QStringLiteral("LICENCES"),   QStringLiteral("PCS"),        QStringLiteral("ヶ月"),
        QStringLiteral("か月"),       QStringLiteral("カ月"),       QStringLiteral("ヵ月"),
        QStringLiteral("ケ月"),       QStringLiteral("MONTHS"),     QStringLiteral("MONTH")};
    return text.isEmpty() || isCurrencyCode(text) || std::ranges::find(kSigns, text) != std::end(kSigns)
           || kCounted.contains(text);
}

/// The Japanese word for a power of ten that stands at the front, taken off; 0 for none.
int takePower(QStringView& text)
{
    struct Power {
        QStringView word;
        int zeros;
    };
    static constexpr Power kPowers[] = {{u"百万", 6}, {u"千万", 7}, {u"億", 8}, {u"万", 4}, {u"千", 3}};
    for (const Power& power : kPowers)
        if (text.startsWith(power.word)) {
            text = text.sliced(power.word.size()).trimmed();
            return power.zeros;
        }
    return 0;
}

qsizetype numberLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size()
           && (isDigit(text[length]) || text[length] == u',' || text[length] == u'.' || text[length] == u'\''
               || (text[length] == u' ' && length + 1 < text.size() && isDigit(text[length + 1]))))
        ++length;
    return length;
}

/// "e+06" at the front, taken off; 0 where there is none.
int takeExponent(QStringView& text)
{
    if (text.size() < 2 || (text.front() != u'e' && text.front() != u'E'))
        return 0;
    qsizetype at = 1;
    const bool negative = text[at] == u'-';
    if (negative || text[at] == u'+')
        ++at;
    qsizetype digits = at;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == at || digits > at + 2)
        return 0;
    const int exponent = text.sliced(at, digits - at).toInt();
    text = text.sliced(digits).trimmed();
    return negative ? -exponent : exponent;
}

struct Sum {
    Wide value = 0;
    bool rounded = false;
    quint8 signs = 0;
    bool any = false;
};

/// One number with its power of ten, added to the sum; false where there is none.
bool takeNumber(QStringView& text, int decimals, DecimalSign sign, Sum& sum, int& power)
{
    const qsizetype length = numberLength(text);
    const QStringView body = text.first(length).trimmed();
    text = text.sliced(length).trimmed();
    if (body.isEmpty())
        return false;
    const auto point = partsWith(body, u'.');
    const auto comma = partsWith(body, u',');
    const auto differ = [&] { return point->whole != comma->whole || point->decimals != comma->decimals; };
    if (!point || !comma || differ())
        sum.signs |= quint8((point ? quint8(DecimalSign::Point) : 0) | (comma ? quint8(DecimalSign::Comma) : 0));
    const auto& parts = sign == DecimalSign::Comma ? comma : sign == DecimalSign::Point || point ? point : comma;
    if (!parts)
        return false;
    const int exponent = takeExponent(text);
    power = takePower(text);
    constexpr int kMostExponent = 30;
    if (exponent > kMostExponent || exponent < -kMostExponent)
        return false;
    const auto value = scaled(*parts, exponent + power, decimals, sum.rounded);
    if (!value)
        return false;
    sum.value += *value;
    sum.any = true;
    return true;
}

/// "/月" at the end, taken off; the months of the period, or 0.
int takePeriod(QString& text)
{
    struct Period {
        QStringView word;
        int months;
    };
    static constexpr Period kPeriods[] = {{u"/月", 1},    {u"/ヶ月", 1}, {u"/か月", 1},   {u"/mo", 1},
                                          {u"/month", 1}, {u"/年", 12},  {u"/yr", 12},    {u"/year", 12},
                                          {u"/半年", 6},  {u"/半期", 6}, {u"/四半期", 3}, {u"/quarter", 3}};
    for (const Period& period : kPeriods)
        if (text.endsWith(period.word, Qt::CaseInsensitive)) {
            text.chop(period.word.size());
            text = text.trimmed();
            return period.months;
        }
    return 0;
}

} // namespace

std::optional<WrittenNumber> readNumber(QStringView text, int maxDecimals, DecimalSign sign)
{
    QString narrowed = narrow(text);
    WrittenNumber read;
    read.perMonths = takePeriod(narrowed);
    for (const QStringView word : {u"(税抜)", u"(税別)", u"税抜", u"税別", u"(税込)", u"税込"})
        if (narrowed.endsWith(word)) {
            narrowed.chop(word.size());
            read.isTaxed = word.contains(u'込');
            narrowed = narrowed.trimmed();
        }
    if (read.perMonths == 0)
        read.perMonths = takePeriod(narrowed);
    auto outside = withoutSign(narrowed);
    if (!outside)
        return std::nullopt;
    QStringView rest = outside->inner;
    qsizetype front = 0;
    while (front < rest.size() && !isDigit(rest[front]) && rest[front] != u'-' && rest[front] != u'+'
           && rest[front] != u'.' && rest[front] != u'△' && rest[front] != u'▲')
        ++front;
    const QString before = rest.first(front).trimmed().toString().toUpper();
    const bool known =
        before.isEmpty() || isCurrencyCode(before) || std::ranges::find(kSigns, before) != std::end(kSigns);
    rest = rest.sliced(front);
    if (!known || rest.isEmpty())
        return std::nullopt;
    if (!before.isEmpty() && !isDigit(rest.front())) { // ¥-1,200
        const auto behind = withoutSign(rest);
        if (!behind || (behind->negative && outside->negative))
            return std::nullopt;
        outside->negative |= behind->negative;
        rest = behind->inner;
    }
    Sum sum;
    int power = 0;
    if (!takeNumber(rest, maxDecimals, sign, sum, power))
        return std::nullopt;
    // 1億2000万: each further number is of a smaller power.
    while (power > 0 && !rest.isEmpty() && isDigit(rest.front())) {
        int next = 0;
        if (!takeNumber(rest, maxDecimals, sign, sum, next) || next >= power)
            return std::nullopt;
        power = next;
    }
    QString unit = rest.trimmed().toString().toUpper();
    if (!isUnit(unit) || (!unit.isEmpty() && !before.isEmpty() && unit != before))
        return std::nullopt;
    read.unit = unit.isEmpty() ? before : unit;
    read.value = {outside->negative ? -sum.value : sum.value, maxDecimals};
    read.isRounded = sum.rounded;
    read.signs = sum.signs;
    return read;
}

bool isNoValue(QStringView text)
{
    constexpr qsizetype kLongest = 8;
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    const QString folded = narrow(text).toLower();
    if (folded.isEmpty())
        return false;
    const auto isDash = [](QChar c) { return c == u'-' || c == u'—' || c == u'―' || c == u'ー' || c == u'─'; };
    if (std::ranges::all_of(folded, isDash))
        return true;
    static const QStringList kWords = {QStringLiteral("n/a"),    QStringLiteral("#n/a"),     QStringLiteral("na"),
                                       QStringLiteral("なし"),   QStringLiteral("無し"),     QStringLiteral("ナシ"),
                                       QStringLiteral("無期限"), QStringLiteral("期限なし"), QStringLiteral("期限無し"),
                                       QStringLiteral("null")};
    return kWords.contains(folded);
}

QString currencyOfUnit(const QString& unit, const QString& own)
{
    struct Sign {
        QStringView sign;
        QStringView codes; ///< the first is meant where none of them is the number's own
    };
    static constexpr Sign kCodes[] = {{u"¥", u"JPY CNY"},
                                      {u"\\", u"JPY"},
                                      {u"円", u"JPY"},
                                      {u"JP¥", u"JPY"},
                                      {u"CN¥", u"CNY"},
                                      {u"元", u"CNY"},
                                      {u"$", u"USD AUD CAD SGD HKD TWD NZD MXN BRL ARS CLP COP"},
                                      {u"ドル", u"USD AUD CAD SGD HKD TWD NZD"},
                                      {u"米ドル", u"USD"},
                                      {u"US$", u"USD"},
                                      {u"A$", u"AUD"},
                                      {u"AU$", u"AUD"},
                                      {u"C$", u"CAD"},
                                      {u"CA$", u"CAD"},
                                      {u"S$", u"SGD"},
                                      {u"HK$", u"HKD"},
                                      {u"NT$", u"TWD"},
                                      {u"NZ$", u"NZD"},
                                      {u"€", u"EUR"},
                                      {u"ユーロ", u"EUR"},
                                      {u"£", u"GBP EGP LBP SYP"},
                                      {u"ポンド", u"GBP EGP"},
                                      {u"₩", u"KRW"}};
    for (const Sign& known : kCodes) {
        if (known.sign != unit)
            continue;
        for (const QStringView code : known.codes.split(u' '))
            if (code == own)
                return own;
        return known.codes.first(3).toString();
    }
    // Three letters beside a number are a currency, unless they are how something is counted.
    static const QStringList kCounted = {QStringLiteral("IDS"), QStringLiteral("PCS")};
    return isCurrencyCode(unit) && !kCounted.contains(unit) ? unit : QString();
}

} // namespace tasuki
