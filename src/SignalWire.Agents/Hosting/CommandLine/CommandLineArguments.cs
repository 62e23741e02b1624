namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>
/// The command line, taken apart. Everything after <c>--exec NAME</c> is an argument of the tool, so other switches stand before it; as
/// long as none of ours is there, all belong to the host (<c>--urls</c> and the like).
/// </summary>
internal sealed class CommandLineArguments
{
    public CommandVerb Verb { get; private set; }

    /// <summary>JSON alone, for other programs to read.</summary>
    public bool Raw { get; private set; }

    /// <summary>Whether credentials and tokens are shown as they are.</summary>
    public bool ShowSecrets { get; private set; }

    /// <summary>The agent's route, where a program has several.</summary>
    public string? Route { get; private set; }

    /// <summary>The phone call that a document is shown for.</summary>
    public SimulatedCall Call { get; } = new();

    /// <summary>The tool to run.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>The tool's arguments: name without dashes, and the value if one follows.</summary>
    public List<KeyValuePair<string, string?>> ToolArguments { get; } = [];

    /// <summary>Why the command line makes no sense.</summary>
    public string Error { get; private set; } = "";

    public static CommandLineArguments Parse(string[] args)
    {
        var parsed = new CommandLineArguments();
        var unknown = new List<string>();
        int i = 0;
        while (i < args.Length && parsed.Verb != CommandVerb.Execute)
        {
            string arg = args[i++];
            switch (arg)
            {
                case "--help" or "-h" or "-?":
                    parsed.Take(CommandVerb.Help, arg);
                    break;
                case "--list-tools":
                    parsed.Take(CommandVerb.ListTools, arg);
                    break;
                case "--dump-swml":
                    parsed.Take(CommandVerb.DumpSwml, arg);
                    break;
                case "--exec" when i < args.Length && !args[i].StartsWith('-'):
                    parsed.Take(CommandVerb.Execute, arg);
                    parsed.Tool = args[i++];
                    break;
                case "--exec":
                    return parsed.Refuse("--exec needs the name of a tool; --list-tools lists them");
                case "--raw":
                    parsed.Raw = true;
                    break;
                case "--show-secrets":
                    parsed.ShowSecrets = true;
                    break;
                case "--route" when i < args.Length:
                    parsed.Route = args[i++];
                    break;
                case "--route":
                    return parsed.Refuse("--route needs the route of an agent");
                case var option when SimulatedCall.IsOption(option) && i < args.Length:
                    if (parsed.Call.Take(option, args[i++]) is { } fault)
                    {
                        return parsed.Refuse(fault);
                    }

                    break;
                case var option when SimulatedCall.IsOption(option):
                    return parsed.Refuse($"{option} needs a value");
                default:
                    unknown.Add(arg);
                    break;
            }
        }

        if (parsed.Verb == CommandVerb.Execute)
        {
            parsed.TakeToolArguments(args, i);
        }

        return parsed.Verb switch
        {
            CommandVerb.Invalid => parsed,
            not CommandVerb.DumpSwml when parsed.Call.IsDescribed => parsed.Refuse("What the call is like is said to --dump-swml alone; --help lists it"),
            CommandVerb.Serve when parsed.Raw || parsed.ShowSecrets || parsed.Route is not null =>
                parsed.Refuse("--raw, --show-secrets and --route say how to do something, and nothing says what; --help lists it"),
            CommandVerb.Serve => parsed,
            _ => unknown.Count == 0 ? parsed : parsed.Refuse($"'{unknown[0]}' is not known here; --help lists what is"),
        };
    }

    private void Take(CommandVerb verb, string arg)
    {
        if (Verb is CommandVerb.Serve)
        {
            Verb = verb;
        }
        else if (Verb != verb)
        {
            Refuse($"'{arg}' cannot be combined with what stands before it");
        }
    }

    private void TakeToolArguments(string[] args, int first)
    {
        for (int i = first; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || args[i].Length == 2)
            {
                Refuse($"'{args[i]}' is no argument of the tool: write --name value");
                return;
            }

            int assignment = args[i].IndexOf('=', StringComparison.Ordinal);
            if (assignment > 0)
            {
                ToolArguments.Add(new(args[i][2..assignment], args[i][(assignment + 1)..]));
                continue;
            }

            bool hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            ToolArguments.Add(new(args[i][2..], hasValue ? args[++i] : null));
        }
    }

    private CommandLineArguments Refuse(string error)
    {
        if (Verb != CommandVerb.Invalid)
        {
            Verb = CommandVerb.Invalid;
            Error = error;
        }

        return this;
    }
}
