namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>
/// The command line, taken apart. Everything after <c>--exec NAME</c> is an argument of the tool, so other switches stand before it; as
/// long as none of ours is there, all belong to the host (<c>--urls</c> and the like), but for one that is nearly ours: the host would take
/// it for configuration, and serve. Whoever has a setting of such a name writes <c>Name=value</c>, without dashes.
/// </summary>
internal sealed class CommandLineArguments
{
    /// <summary>The host reads it; it stands beside our switches because <c>dotnet run</c> of a project may add it.</summary>
    private const string EnvironmentOption = "--environment";

    public CommandVerb Verb { get; private set; }

    /// <summary>JSON alone, for other programs to read.</summary>
    public bool Raw { get; private set; }

    /// <summary>Whether credentials and tokens are shown as they are.</summary>
    public bool ShowSecrets { get; private set; }

    /// <summary>Whether the error stream tells what was sent and what came of it.</summary>
    public bool Verbose { get; private set; }

    /// <summary>The agent's route, where a program has several.</summary>
    public string? Route { get; private set; }

    /// <summary>The agent's name, where a program has several.</summary>
    public string? Agent { get; private set; }

    /// <summary>The phone call that a document is shown or a tool is run for.</summary>
    public SimulatedCall Call { get; } = new();

    /// <summary>The file that a document is kept in.</summary>
    public string File { get; private set; } = "";

    /// <summary>The tool to run.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>The tool's arguments: name without dashes, and the value if one follows.</summary>
    public List<KeyValuePair<string, string?>> ToolArguments { get; } = [];

    /// <summary>Why the command line makes no sense.</summary>
    public string Error { get; private set; } = "";

    public static CommandLineArguments Parse(string[] args)
    {
        var parsed = new CommandLineArguments();
        string? unknown = null;
        string? mistyped = null;
        int i = 0;
        while (i < args.Length && parsed.Verb is not (CommandVerb.Execute or CommandVerb.Invalid))
        {
            string arg = args[i++];
            if (parsed.TakeSwitch(arg))
            {
                continue;
            }

            if (WhatFollows(arg) is not { } needed)
            {
                unknown ??= arg;
                mistyped ??= IsAssignment(arg) || NearestSwitch.Find(arg) is null ? null : arg;
                i += HasHostsValue(arg) && i < args.Length && !args[i].StartsWith('-') ? 1 : 0;
            }
            else if (i == args.Length || (IsName(arg) && args[i].StartsWith('-')))
            {
                return parsed.Refuse($"{arg} needs {needed}");
            }
            else
            {
                parsed.TakeValue(arg, args[i++]);
            }
        }

        if (parsed.Verb == CommandVerb.Execute)
        {
            parsed.TakeToolArguments(args, i);
        }

        return parsed.Contradiction(unknown, mistyped) is { } contradiction ? parsed.Refuse(contradiction) : parsed;
    }

    /// <summary>Whether this is configuration without any doubt.</summary>
    private static bool IsAssignment(string arg) => arg.Contains('=', StringComparison.Ordinal) && arg[0] is not ('-' or '/');

    /// <summary>Whether the host takes what follows for the value of a setting.</summary>
    private static bool HasHostsValue(string arg) =>
        (arg.StartsWith("--", StringComparison.Ordinal) || arg.StartsWith('/')) && !arg.Contains('=', StringComparison.Ordinal);

    /// <summary>Takes what stands for itself.</summary>
    private bool TakeSwitch(string arg)
    {
        switch (arg)
        {
            case "--help" or "-h" or "-?":
                Take(CommandVerb.Help, arg);
                return true;
            case "--list-agents":
                Take(CommandVerb.ListAgents, arg);
                return true;
            case "--list-tools":
                Take(CommandVerb.ListTools, arg);
                return true;
            case "--dump-swml":
                Take(CommandVerb.DumpSwml, arg);
                return true;
            case "--raw":
                return Raw = true;
            case "--show-secrets":
                return ShowSecrets = true;
            case "--verbose" or "-v":
                return Verbose = true;
            default:
                return arg.StartsWith($"{EnvironmentOption}=", StringComparison.Ordinal);
        }
    }

    /// <summary>Takes a switch that something follows.</summary>
    private void TakeValue(string option, string value)
    {
        switch (option)
        {
            case "--exec":
                Take(CommandVerb.Execute, option);
                Tool = value;
                break;
            case "--write-document":
                Take(CommandVerb.WriteDocument, option);
                File = value;
                break;
            case "--check-document":
                Take(CommandVerb.CheckDocument, option);
                File = value;
                break;
            case "--route":
                Route = value;
                break;
            case "--agent":
                Agent = value;
                break;
            case EnvironmentOption:
                break;
            default:
                if (Call.Take(option, value) is { } fault)
                {
                    Refuse(fault);
                }

                break;
        }
    }

    /// <summary>What a switch wants behind it; nothing for one that is not known.</summary>
    private static string? WhatFollows(string arg) => arg switch
    {
        "--exec" => "the name of a tool; --list-tools lists them",
        "--route" => "the route of an agent; --list-agents lists them",
        "--agent" => "the name of an agent; --list-agents lists them",
        "--write-document" or "--check-document" => "the path of a file",
        EnvironmentOption => "the name of an environment, such as Development",
        _ => SimulatedCall.IsOption(arg) ? "a value" : null,
    };

    /// <summary>Whether what follows begins with no dash, so that one is the next switch.</summary>
    private static bool IsName(string option) =>
        option is "--exec" or "--route" or "--agent" or "--write-document" or "--check-document" or EnvironmentOption;

    /// <summary>Why the switches do not go together; nothing when they do.</summary>
    private string? Contradiction(string? unknown, string? mistyped) => Verb switch
    {
        CommandVerb.Invalid => null,
        CommandVerb.Serve when mistyped is not null => NotKnown(mistyped),
        not (CommandVerb.DumpSwml or CommandVerb.Execute) when Call.IsDescribed =>
            "What the call is like is said to --dump-swml and --exec; --help lists it",
        CommandVerb.Serve when Raw || ShowSecrets || Verbose || Route is not null || Agent is not null =>
            "--raw, --show-secrets, --verbose, --route and --agent say how to do something, and nothing says what; --help lists it",
        CommandVerb.Serve => null,
        _ when unknown is not null => NotKnown(unknown),
        _ when Route is not null && Agent is not null => "--route and --agent both choose an agent; give one of them",
        not (CommandVerb.DumpSwml or CommandVerb.Execute) when Verbose =>
            "--verbose tells more of --dump-swml and --exec, and of nothing else",
        CommandVerb.WriteDocument when Raw => "--write-document says only that it has written; --raw is for what is read by other programs",
        CommandVerb.WriteDocument or CommandVerb.CheckDocument when ShowSecrets =>
            "A document that is kept holds no secrets, so --show-secrets shows none",
        _ => null,
    };

    private static string NotKnown(string arg) =>
        $"'{arg}' is not a known switch; {(NearestSwitch.Find(arg) is { } nearest ? $"did you mean {nearest}? " : "")}--help lists all "
        + "switches";

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
