// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace bellpush::fuzz {

using Input = std::vector<std::uint8_t>;

/// Inputs made from others, the same ones on every machine.
class Mutations
{
public:
    explicit Mutations(std::vector<Input> seeds) : m_seeds(std::move(seeds)) { }

    Input next()
    {
        Input input = seed();
        for (std::size_t count = 1 + below(6); count > 0; --count)
            change(input);
        input.resize(std::min<std::size_t>(input.size(), longest));
        return input;
    }

private:
    static constexpr std::size_t longest = 4096; // libFuzzer's own bound

    /// What the readers look for, and what texts trip over.
    static constexpr std::array<std::string_view, 28> words{"*",
                                                            "_",
                                                            "~",
                                                            "```",
                                                            "\n",
                                                            "\r\n",
                                                            "\t",
                                                            "1. ",
                                                            "> ",
                                                            "- ",
                                                            "https://",
                                                            "wa.me/call/",
                                                            "?biz_payload=",
                                                            "%00",
                                                            "+44 (0)",
                                                            "00",
                                                            "1.6E+10",
                                                            "\"",
                                                            ";",
                                                            "\x1f",
                                                            "\u00ad",
                                                            "\u200d",
                                                            "\u202e",
                                                            "\u2060",
                                                            "\U0001F468",
                                                            "\u0301",
                                                            "{{1}}",
                                                            "\xED\xA0\x80"};

    /// Not a std distribution: those differ between standard libraries.
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    const Input &seed() { return m_seeds[below(m_seeds.size())]; }

    static auto at(Input &input, std::size_t place)
    {
        return input.begin() + static_cast<std::ptrdiff_t>(place);
    }

    void change(Input &input)
    {
        const std::size_t place = below(input.size() + 1);
        const std::size_t end = std::min(input.size(), place + 1 + below(16));
        switch (below(6)) {
        case 0: // a byte
            if (place < input.size())
                input[place] = static_cast<std::uint8_t>(below(256));
            break;
        case 1: // a bit
            if (place < input.size())
                input[place] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 2: // less
            input.erase(at(input, std::min(place, end)), at(input, end));
            break;
        case 3: // the same once more
            insert(input, place, Input(at(input, std::min(place, end)), at(input, end)));
            break;
        case 4: {
            const std::string_view word = words[below(words.size())];
            insert(input, place, Input(word.begin(), word.end()));
            break;
        }
        default: // the rest of another
            input.resize(place);
            const Input &other = seed();
            const std::size_t from = below(other.size() + 1);
            input.insert(input.end(), other.begin() + static_cast<std::ptrdiff_t>(from),
                         other.end());
        }
    }

    static void insert(Input &input, std::size_t place, const Input &more)
    {
        input.insert(at(input, place), more.begin(), more.end());
    }

    std::vector<Input> m_seeds;
    std::mt19937 m_random{1};
};

} // namespace bellpush::fuzz
