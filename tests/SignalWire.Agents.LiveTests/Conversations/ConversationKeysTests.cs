namespace SignalWire.Agents.LiveTests.Conversations;

/// <summary>Each key of a context, a step and a question, as it stands in the served document.</summary>
public sealed class ConversationKeysTests
{
    /// <summary>Attributes of a step, and what follows its text. An apostrophe is a double quote.</summary>
    public static TheoryData<string, string> OfSteps => new()
    {
        { "Step", "" },
        { "Step(Criteria = '')", "" },
        { "Step(Criteria = 'The \u00e9 is known.')", @",'step_criteria':'The \u00e9 is known.'" },
        { "Step(Tools = [])", ",'functions':'none'" },
        { "Step(Tools = null)", "" },
        { "Step(Tools = [nameof(Find), 'next_step'])", ",'functions':['look_up','next_step']" },
        { "Step(Tools = new[] { nameof(Pay), nameof(Find) })", ",'functions':['pay_bill','pay_card','look_up']" },
        { "Step(Next = [])", ",'valid_steps':[]" },
        { "Step(Next = ['next', nameof(Last)])", ",'valid_steps':['next','the_last']" },
        { "Step(Contexts = [nameof(Sales), nameof(Default)])", ",'valid_contexts':['sales_desk','default']" },
        { "Step(End = true, SkipUserTurn = true, SkipToNextStep = true)", ",'end':true,'skip_user_turn':true,'skip_to_next_step':true" },
        { "Step(End = false, ResetFull = false)", "" },
        { "Step(History = HistoryMode.Default)", ",'history':'default'" },
        { "Step(History = HistoryMode.Keep)", ",'history':'keep'" },
        { "Step(History = HistoryMode.Hide)", ",'history':'hide'" },
        {
            "Step(ResetFull = true, ResetConsolidate = true, ResetUserPrompt = 'u', ResetSystemPrompt = '')",
            ",'reset':{'system_prompt':'','user_prompt':'u','consolidate':true,'full_reset':true}"
        },
        { "Step, Gather, Question('a', 'A?')", ",'gather_info':{'questions':[{'key':'a','question':'A?'}]}" },
        {
            "Question('a', 'A?', Type = AnswerType.WholeNumber, Confirm = true, Prompt = 'p', Tools = [nameof(Find)], Isolated = false), "
            + "Step, "
            + "Gather(Isolated = true, CompletionStep = 'Last', OutputKey = 'o', Prompt = 'q'), Question('b', 'B?', Isolated = true)",
            ",'gather_info':{'questions':[{'key':'a','question':'A?','type':'integer','confirm':true"
            + ",'prompt':'p','functions':['look_up'],'isolated':false},"
            + "{'key':'b','question':'B?','isolated':true}],'prompt':'q','output_key':'o','completion_action':'the_last','isolated':true}"
        },
        {
            "Step, Gather(Completion = GatherCompletion.NextStep), Question('a', 'A?', Type = AnswerType.Number, Tools = []), "
            + "Question('b', 'B?', Type = AnswerType.YesNo), Question('c', 'C?', Type = AnswerType.Text)",
            ",'gather_info':{'questions':[{'key':'a','question':'A?','type':'number'},{'key':'b','question':'B?','type':'boolean'},"
            + "{'key':'c','question':'C?'}],'completion_action':'next_step'}"
        },
    };

    /// <summary>Attributes of a context, and what follows its steps.</summary>
    public static TheoryData<string, string> OfContexts => new()
    {
        { "Context", "" },
        {
            "Context(History = HistoryMode.Keep, Prompt = 'p', Isolated = true, UserPrompt = 'u', FullReset = true, Consolidate = true, "
            + "SystemPrompt = 's', PostPrompt = 'pp', InitialStep = 'Last', Next = ['First', 'next'], Contexts = [nameof(Sales)]), "
            + "ExitFiller('en', 'Bye.', 'So long.'), EnterFiller('de', 'Hallo.'), EnterFiller('en', 'A.'), EnterFiller('de', 'Na?')",
            ",'valid_contexts':['sales_desk'],'valid_steps':['first','next'],'initial_step':'the_last'"
            + ",'post_prompt':'pp','system_prompt':'s',"
            + "'consolidate':true,'full_reset':true,'user_prompt':'u','isolated':true,'prompt':'p',"
            + "'enter_fillers':{'de':['Hallo.','Na?'],'en':['A.']},'exit_fillers':{'en':['Bye.','So long.']},'history':'keep'"
        },
        { "Context(PostPrompt = '', Contexts = [], Next = [])", ",'valid_contexts':[],'valid_steps':[],'post_prompt':''" },
        {
            "Section('T', 'B'), Context, SystemSection('ST', 'SB'), Section('L', Bullets = ['1', '2']), SystemSection('SL', 'x', Bullets "
            + "= ['p', 'q'])",
            @",'system_prompt':'## ST\nSB\n\n## SL\nx\n- p\n- q','pom':[{'title':'T','body':'B'},{'title':'L','bullets':['1','2']}]"
        },
    };

    [Theory]
    [MemberData(nameof(OfSteps))]
    public async Task Step_WithKeys_HasThemInOrder(string attributes, string keys)
    {
        await using var agent = Compile("Context", attributes, "\"Do it.\"");
        string step = agent.Ai().GetProperty("prompt").GetProperty("contexts").GetProperty("default").GetProperty("steps")[0].GetRawText();
        Assert.Equal(Quoted($"{{'name':'first','text':'Do it.'{keys}}}"), step);
    }

    [Theory]
    [MemberData(nameof(OfContexts))]
    public async Task Context_WithKeys_HasThemAfterItsSteps(string attributes, string keys)
    {
        await using var agent = Compile(attributes, "Step", "\"Do it.\"");
        string context = agent.Ai().GetProperty("prompt").GetProperty("contexts").GetProperty("default").GetRawText();
        Assert.Equal(Quoted($"{{'steps':[{{'name':'first','text':'Do it.'}},{{'name':'the_last','text':'End.'}}]{keys}}}"), context);
    }

    [Theory]
    [InlineData("Section('Task', 'Collect'), Section('Process', Bullets = ['x', 'y'])", @"## Task\nCollect\n\n## Process\n- x\n- y")]
    [InlineData("Section('Task', ' a '), Section('Only a title')", @"## Task\n a \n\n## Only a title")]
    [InlineData("Section('Task', ' a ')", @"## Task\n a")]
    public async Task Step_WithSections_HasThemAsMarkdown(string sections, string text)
    {
        await using var agent = Compile("Context", $"Step, {sections}", "\"\"");
        string step = agent.Ai().GetProperty("prompt").GetProperty("contexts").GetProperty("default").GetProperty("steps")[0].GetRawText();
        Assert.Equal(Quoted($"{{'name':'first','text':'{text}'}}"), step);
    }

    [Fact]
    public async Task Parts_OfAContextInSeveralFiles_StandInTheOrderOfTheFiles()
    {
        await using var agent = LiveAgent.Compile(
            """
            using SignalWire.Agents;
            [VoiceAgent("A")] public sealed partial class Desk { [Context] static partial class Default { [Step] const string One = "1"; } }
            """,
            """
            using SignalWire.Agents;
            public sealed partial class Desk
            {
                [Context] static class Other { [Step] const string Three = "3"; }
                static partial class Default { [Step] const string Two = "2"; }
            }
            """);
        Assert.Equal(
            """{"default":{"steps":[{"name":"one","text":"1"},{"name":"two","text":"2"}]},"other":{"steps":["""
            + """{"name":"three","text":"3"}]}}""",
            agent.Ai().GetProperty("prompt").GetProperty("contexts").GetRawText());
    }

    private static LiveAgent Compile(string context, string step, string text) => LiveAgent.Compile($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Desk
        {
            /// <summary>Look it up.</summary>
            [Tool("look_up")] string Find() => "";

            /// <summary>Pay the whole bill.</summary>
            [Tool("pay_bill")] string Pay() => "";

            /// <summary>Pay with a card.</summary>
            /// <param name="card">The card.</param>
            [Tool("pay_card")] string Pay(string card) => card;

            [{{Quoted(context)}}]
            static class Default
            {
                [{{Quoted(step)}}]
                const string First = {{text}};

                [Step("the_last")]
                const string Last = "End.";
            }

            [Context("sales_desk")]
            static class Sales
            {
                [Step] const string Sell = "Sell.";
            }
        }
        """);

    private static string Quoted(string text) => text.Replace('\'', '"');
}
