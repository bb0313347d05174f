// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace bellpush {

/// A range of numbers, both ends included.
template <typename Number>
struct Range {
    Number least{};
    Number most{};
};

/// The members of a JSON object that hold a draft, whichever way they go: a draft is described
/// once, and read and written by that.
class Members
{
public:
    Members() = default;
    virtual ~Members() = default;
    Q_DISABLE_COPY_MOVE(Members)

    /// Takes what it can from the value; otherwise the place in it that it cannot, such as `.text`:
    /// empty where it is the whole.
    using Read = std::function<std::optional<QString>(const QJsonValue &value)>;
    /// What stands for the draft's: null for nothing. `original` is what stood there before.
    using Write = std::function<QJsonValue(const QJsonValue &original)>;
    /// Describes the members of an object within.
    using Describe = std::function<void(Members &members)>;

    virtual void value(QLatin1StringView key, const Read &read, const Write &write) = 0;
    virtual void part(QLatin1StringView key, const Describe &describe) = 0;

    void text(QLatin1StringView key, QString &target);
    void optionalText(QLatin1StringView key, std::optional<QString> &target);
    void flag(QLatin1StringView key, bool &target);
    void whole(QLatin1StringView key, int &target, Range<int> range);
    void decimal(QLatin1StringView key, double &target, Range<double> range);

    /// One of `names`, or nothing.
    template <typename Enum, size_t Count>
    void optionalName(QLatin1StringView key,
                      const std::array<std::pair<Enum, QLatin1StringView>, Count> &names,
                      std::optional<Enum> &target)
    {
        value(
            key,
            [&](const QJsonValue &value) -> std::optional<QString> {
                const auto known = std::ranges::find_if(names, [&](const auto &name) {
                    return value.isString() && value.toString() == name.second;
                });
                if (known == names.end())
                    return QString();
                target = known->first;
                return std::nullopt;
            },
            [&](const auto &) {
                const auto known = std::ranges::find_if(
                    names, [&](const auto &name) { return target == name.first; });
                return known == names.end() ? QJsonValue() : QJsonValue(known->second);
            });
    }

    template <typename Enum, size_t Count>
    void name(QLatin1StringView key,
              const std::array<std::pair<Enum, QLatin1StringView>, Count> &names, Enum &target)
    {
        std::optional<Enum> chosen = target;
        optionalName(key, names, chosen);
        target = *chosen;
    }
};

/// What a `Members::Read` says of a value it takes, or does not take at all.
std::optional<QString> wrongUnless(bool fits);

/// Fills a draft; members that are absent leave it as it is.
class MemberReader : public Members
{
public:
    explicit MemberReader(const QJsonObject &object) : m_object(object) { }

    void value(QLatin1StringView key, const Read &read, const Write &write) override;
    void part(QLatin1StringView key, const Describe &describe) override;

    /// The first member that holds something it cannot.
    const std::optional<QString> &failed() const { return m_failed; }

private:
    void fail(const QString &member);

    const QJsonObject &m_object;
    std::optional<QString> m_failed{};
};

/// Makes an object in which every member of the draft stands.
class MemberWriter : public Members
{
public:
    /// `original` is what the object was.
    explicit MemberWriter(const QJsonObject &original) : m_original(original) { }

    void value(QLatin1StringView key, const Read &read, const Write &write) override;
    void part(QLatin1StringView key, const Describe &describe) override;

    const QJsonObject &object() const { return m_object; }

private:
    const QJsonObject &m_original;
    QJsonObject m_object{};
};

/// `original` with the members of `all` in the place of its own, but for those that are as in
/// `usual` or null: they are taken out. Members that `all` has not are kept. `type` is always
/// written: it says what the rest means.
QJsonObject mergedMembers(const QJsonObject &original, const QJsonObject &all,
                          const QJsonObject &usual);

} // namespace bellpush
