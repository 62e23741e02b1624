using System.Text;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>
/// Asks a server for the documents of calls whose ids it makes up, takes the tokens apart, and puts the parts together anew: what is signed
/// stays as it was, what is said about it does not.
/// </summary>
internal sealed class Forger(IForgeable server, int seed)
{
    /// <summary>A tool that no document offers.</summary>
    public const string Forbidden = "book_house";

    private static readonly string[] s_routes = ["/vault", "/other"];

    private static readonly string[] s_tools = [Forbidden, "open_vault", "post_prompt", "tell_time", ""];

    private static readonly string[] s_callIds =
    [
        "victim", "call-0001", "b", "", " ", "victim ", "a%2Eb", "victim%3Abook_house", "ü?>~ÿ~~", "\ud83d\ude00", new('c', 256), new(
            'c',
            500),
        "victim:book_house:9999999999", "victim.book_house.9999999999", "victim:book_house:9999999999:0011223344556677",
        "victim:book_house:9999999999:0011223344556677:e30", "victim.book_house", "victim:book_house", ":book_house:9999999999", "::",
        "...",
        "carried\nvictim\ne30", "victim\n", "carried\n\nvictim\ne30", "victim\0",
        "victim:book_house:9999999999:00112233445566778899aabbccddeeff",
        $"{new string('v', 470)}:book_house:9999999999", "victim\u2024book_house\uff1a9999999999",
    ];

    private readonly Random _random = new(seed);
    private readonly List<Issued> _issued = [];

    /// <summary>Forges.</summary>
    /// <param name="attempts">How many tokens to put together.</param>
    /// <returns>What ran though no document gave the right to it.</returns>
    public async Task<IReadOnlyList<(Right Right, string Token)>> ForgeAsync(int attempts)
    {
        for (int i = 0; i < s_callIds.Length; i++)
        {
            // At one agent alone: at the other one the same token would be a forged one.
            string route = s_routes[i % s_routes.Length];
            _issued.AddRange(await server.IssueAsync(route, s_callIds[i], carry: ""));
            _issued.AddRange(await server.IssueAsync(route, s_callIds[i], carry: "17"));
        }

        var rights = _issued.Select(issued => issued.Right).ToHashSet();
        Assert.NotEmpty(rights);
        var forged = new List<(Right, string)>();
        for (int i = 0; i < attempts; i++)
        {
            var (right, token) = PutTogether();
            if (!rights.Contains(right) && await server.RunsAsync(right, Encode(token)))
            {
                forged.Add((right, token));
            }
        }

        return forged;
    }

    private (Right Right, string Token) PutTogether()
    {
        var one = Pick(_issued);
        var other = Pick(_issued);
        string[] parts = one.Token.Split('.');
        string[] others = other.Token.Split('.');
        string carried = _random.Next(3) switch { 0 => one.Right.Carried, 1 => other.Right.Carried, _ => "" };
        string[] made = _random.Next(4) switch
        {
            0 => Recut(parts, ref carried),
            1 => [.. parts.Select((part, i) => _random.Next(2) == 0 || i >= others.Length ? part : others[i])],
            2 => [.. parts.Select(part => _random.Next(3) == 0 ? Bent(part) : part)],
            _ => Shifted(parts),
        };
        return (Wanted(made, one, other, carried), string.Join('.', made));
    }

    /// <summary>Cuts the text that is signed, and what is signed with it, in other places.</summary>
    private string[] Recut(string[] parts, ref string carried)
    {
        string signature = parts[^1];
        List<string> atoms = [.. string.Join(':', parts[..^1]).Split(':')];
        if (carried.Length > 0)
        {
            atoms.AddRange(carried.Split(':'));
        }

        int end = _random.Next(2) == 0 ? atoms.Count : _random.Next(1, atoms.Count + 1);
        carried = string.Join(':', atoms.Skip(end));
        var claims = new List<string>();
        for (int start = 0; start < end;)
        {
            int left = 4 - claims.Count;
            int length = left == 1 ? end - start : _random.Next(3) == 0 ? _random.Next(1, end - start + 1) : 1;
            claims.Add(string.Join(':', atoms.Skip(start).Take(length)));
            start += length;
        }

        return [.. claims, signature];
    }

    private string[] Shifted(string[] parts)
    {
        List<string> made = [.. parts];
        int at = _random.Next(made.Count);
        switch (_random.Next(4))
        {
            case 0:
                made.Insert(at, Pick(s_tools));
                break;
            case 1:
                made.RemoveAt(at);
                break;
            case 2:
                made[at] = "";
                break;
            default:
                (made[at], made[0]) = (made[0], made[at]);
                break;
        }

        return [.. made];
    }

    private string Bent(string part) => _random.Next(8) switch
    {
        0 => part.ToUpperInvariant(),
        1 => $"{part} ",
        2 => $" {part}",
        3 => $"{part}\0",
        4 => $"0{part}",
        5 => Pick(s_tools),
        6 => Pick(s_callIds),
        _ => part.Length > 0 ? part[..^1] : "9999999999",
    };

    /// <summary>A request nearly always says what its token says.</summary>
    private Right Wanted(string[] made, Issued one, Issued other, string carried) => new(
        _random.Next(4) == 0 ? other.Right.Route : one.Right.Route,
        _random.Next(4) == 0 ? Pick(s_callIds) : made.ElementAtOrDefault(0) ?? "",
        _random.Next(4) == 0 ? Pick(s_tools) : made.ElementAtOrDefault(1) ?? "",
        _random.Next(8) == 0 ? Bent(carried) : carried);

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Encode(string token) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(token)).Replace('+', '-').Replace('/', '_');
}
