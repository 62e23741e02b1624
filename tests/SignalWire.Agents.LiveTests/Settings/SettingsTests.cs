using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Settings;

/// <summary>What an agent says of itself in attributes, as it stands in the served document: keys, values and their order.</summary>
public sealed class SettingsTests
{
    /// <summary>Attributes, and what follows the prompt in the <c>ai</c> object. An apostrophe is a double quote.</summary>
    public static TheoryData<string, string> Settings => new()
    {
        { "", "'params':{}" },
        { "[AIParams]", "'params':{}" },
        {
            "[AIParams(EndOfSpeechTimeout = 700, AttentionTimeout = 10_000)]",
            "'params':{'end_of_speech_timeout':700,'attention_timeout':10000}" },
        {
            "[AIParams(AttentionTimeout = 0, AIVolume = -50, EnergyLevel = 52.5)]",
            "'params':{'attention_timeout':0,'ai_volume':-50,'energy_level':52.5}" },
        { "[AIParams(WaitForUser = false, AIModel = AIModels.Gpt41Mini)]", "'params':{'wait_for_user':false,'ai_model':'gpt-4.1-mini'}" },
        {
            "[AIParams(EnableBarge = BargeMode.Off, Direction = CallDirection.Outbound)]",
            "'params':{'enable_barge':false,'direction':'outbound'}" },
        { "[AIParams(EnableBarge = BargeMode.CompleteAndPartial)]", "'params':{'enable_barge':'complete,partial'}" },
        {
            "[AIParams(OpenAIAsrEngine = AsrEngines.Nova3, SummaryMode = SummaryMode.Text)]",
            "'params':{'openai_asr_engine':'nova-3','summary_mode':'string'}" },
        { "[AIParams(SwaigPostedSwmlVars = ['a', 'b'], DebugLevel = 2)]", "'params':{'swaig_post_swml_vars':['a','b'],'debug':2}" },
        { @"[AIParams(Convo = '[{\'role\':\'user\',\'content\':\'Hi\'}]')]", "'params':{'convo':[{'role':'user','content':'Hi'}]}" },
        {
            @"[AIParams(AIVolume = 5, Extra = '{\'my_key\': {\'a\':[1,null]}, \'b\':1.50}', AppName = 'x')]",
            "'params':{'ai_volume':5,'my_key':{'a':[1,null]},'b':1.50,'app_name':'x'}"
        },
        {
            "[AIParams(LocalTz = null, HardStopTime = '1h30m', VadConfig = '${vars.vad}')]",
            "'params':{'hard_stop_time':'1h30m','vad_config':'${vars.vad}'}" },
        {
            "[AIParams(HoldMusic = 'tone_stream://%(2000,4000,440,480)')]",
            "'params':{'hold_music':'tone_stream://%(2000,4000,440,480)'}" },
        { "[Hint('one', '', 'two'), Hint('')]", "'params':{},'hints':['one','two']" },
        {
            "[Hint('A'), PatternHint('bee stro', Pattern = 'bee ?stro', Replace = 'Bistro', IgnoreCase = true)] [Hint('B')]",
            "'params':{},'hints':['A',{'hint':'bee stro','pattern':'bee ?stro','replace':'Bistro','ignore_case':true},'B']"
        },
        {
            "[PatternHint('a', Pattern = 'b', Replace = 'c')]",
            "'params':{},'hints':[{'hint':'a','pattern':'b','replace':'c','ignore_case':false}]" },
        {
            "[Pronounce('BBQ', 'barbecue', IgnoreCase = true), Pronounce('a', 'b'), Pronounce('c', 'd', IgnoreCase = false)]",
            "'params':{},'pronounce':[{'replace':'BBQ','with':'barbecue','ignore_case':true},{'replace':'a','with':'b'}"
            + ",{'replace':'c','with':'d','ignore_case':false}]"
        },
        {
            "[GlobalData('t', 'x'), GlobalData('i', 5), GlobalData('d', 1.5), GlobalData('b', true), GlobalData('n', (string?)null), "
            + "GlobalData('j', Json = '[1, {}]')]",
            "'params':{},'global_data':{'t':'x','i':5,'d':1.5,'b':true,'n':null,'j':[1,{}]}"
        },
        {
            "[NativeFunction(NativeFunctions.CheckTime, 'fly')] [NativeFunction('check_time')]",
            "'SWAIG':{'native_functions':['check_time','fly']},'params':{}" },
        {
            "[InternalFiller(InternalFunctions.Hangup, 'en-US', 'Bye.'), InternalFiller('check_time', 'default', 'Hm.')] "
            + "[InternalFiller('hangup', 'es', 'Ya.'), InternalFiller('hangup', 'en-US', 'So long.', 'Ta.')]",
            "'SWAIG':{'internal_fillers':{'hangup':{'en-US':['Bye.','So "
            + "long.','Ta.'],'es':['Ya.']},'check_time':{'default':['Hm.']}}},'params':{}"
        },
        {
            @"[Include('https://a.example.com', 'one', 'two'), Include('https://b.example.com', 'c', MetaData = '{\'k\':1}')]",
            "'SWAIG':{'includes':[{'url':'https://a.example.com','functions':['one','two']}"
            + ",{'url':'https://b.example.com','functions':['c'],'meta_data':{'k':1}}]},'params':{}"
        },
        {
            @"[McpServer('https://m.example.com', Headers = ['A: b:c', 'D:e'], Resources = true, ResourceVars = '{\'x\':\'${y}\'}')"
            + @", McpServer('https://n.example.com')]",
            "'SWAIG':{'mcp_servers':[{'url':'https://m.example.com','headers':{'A':'b:c','D':'e'},'resources':true"
            + ",'resource_vars':{'x':'${y}'}},{'url':'https://n.example.com'}]},'params':{}"
        },
    };

    /// <summary>Languages, each without its name and code.</summary>
    public static TheoryData<string, string> Languages => new()
    {
        { "'rime.spore:mistv2'", "'voice':'spore','engine':'rime','model':'mistv2'" },
        { "'a.b.c:m:n'", "'voice':'b.c','engine':'a','model':'m:n'" },
        { "'josh', Model = 'turbo', Engine = 'elevenlabs'", "'voice':'josh','engine':'elevenlabs','model':'turbo'" },
        { "'rime.spore:mistv2', Engine = 'x'", "'voice':'rime.spore:mistv2','engine':'x'" },
        { "'v', SpeechFillers = ['um']", "'voice':'v','fillers':['um']" },
        { "'v', FunctionFillers = ['wait']", "'voice':'v','fillers':['wait']" },
        {
            "'v', FunctionFillers = ['wait'], SpeechFillers = ['um', 'eh']",
            "'voice':'v','speech_fillers':['um','eh'],'function_fillers':['wait']" },
        { "'v', SpeechFillers = []", "'voice':'v'" },
        {
            "'v', Similarity = 0.8, SpeechFillers = ['um'], Stability = 0.5, Speed = VoiceExpression.Auto, Emotion = VoiceExpression.Auto",
            "'voice':'v','speed':'auto','emotion':'auto','fillers':['um'],'params':{'similarity':0.8,'stability':0.5}"
        },
        { @"'v', Extra = '{\'auto_emotion\':true}', Stability = 1", "'voice':'v','params':{'stability':1},'auto_emotion':true" },
    };

    /// <summary>What stands in <c>[VoiceAgent]</c>, and the verbs before the agent.</summary>
    public static TheoryData<string, string> Verbs => new()
    {
        { "", "{'answer':{}}" },
        { ", AutoAnswer = true", "{'answer':{}}" },
        { ", AutoAnswer = false", "" },
        { ", MaxDuration = 3600", "{'answer':{'max_duration':3600}}" },
        { ", RecordCall = true", "{'answer':{}},{'record_call':{'format':'mp4','stereo':true}}" },
        {
            ", RecordStereo = false, RecordFormat = RecordFormat.Wav, RecordCall = true",
            "{'answer':{}},{'record_call':{'format':'wav','stereo':false}}" },
        { ", AutoAnswer = false, RecordCall = true, RecordFormat = RecordFormat.Mp3", "{'record_call':{'format':'mp3','stereo':true}}" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Settings_InAttributes_StandInTheDocumentInOrder(string attributes, string keys)
    {
        await using var agent = Compile(attributes);
        Assert.Equal(Quoted($"{{'prompt':{{'text':'T'}},{keys}}}"), agent.Ai().GetRawText());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Language_WithSettings_HasItsKeysInOrder(string arguments, string keys)
    {
        await using var agent = Compile($"[Language('English', 'en-US', {arguments})]");
        Assert.Equal(Quoted($"[{{'name':'English','code':'en-US',{keys}}}]"), agent.Ai().GetProperty("languages").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task VoiceAgent_WithSettings_HasVerbsBeforeTheAgent(string arguments, string verbs)
    {
        await using var agent = Compile("", arguments);
        string separator = verbs.Length > 0 ? "," : "";
        Assert.StartsWith(
            Quoted($"{{'version':'1.0.0','sections':{{'main':[{verbs}{separator}{{'ai':"), agent.Document()
                .GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Multilingual_WithVoices_StandsInPlaceOfLanguages()
    {
        await using var agent = Compile(
            """
            [MultilingualVoice("default", "rime.spore"), MultilingualVoice("es", "rime.isa", Stability = 0.4, Model = "arcana")]
            [Multilingual(StartLanguage = "en", Allowed = ["en", "es"], MinSwitchWords = 3)]
            """);
        Assert.Equal(
            Quoted(
                "{'languages':[{'language':'default','voice':'rime.spore'},{'language':'es','voice':'rime.isa','model':'arcana'"
                + ",'params':{'stability':0.4}}],"
                + "'start_language':'en','allowed':['en','es'],'min_switch_words':3}"),
            agent.Ai().GetProperty("multilingual").GetRawText());
    }

    [Fact]
    public async Task PromptParams_OfPromptAndPostPrompt_StandBehindTheirTexts()
    {
        await using var agent = LiveAgent.Compile(""""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            [PromptParams(Temperature = 0.3, TopP = 0.9, Model = "gpt-4o-mini", Extra = """{"seed":7}""")]
            [PostPromptParams(MaxTokens = 100, FrequencyPenalty = -0.5)]
            public sealed partial class Support
            {
                [PromptSection] const string Role = "Help.";

                [PostPrompt] const string Summarize = "Sum up.";
            }
            """");
        Assert.Equal(
            Quoted("{'pom':[{'title':'Role','body':'Help.'}],'temperature':0.3,'top_p':0.9,'model':'gpt-4o-mini','seed':7}"),
            agent.Ai().GetProperty("prompt").GetRawText());
        Assert.Equal(
            Quoted("{'text':'Sum up.','max_tokens':100,'frequency_penalty':-0.5}"), agent.Ai().GetProperty("post_prompt").GetRawText());
    }

    [Theory]
    [InlineData("", 14_400)]
    [InlineData(", MaxDuration = 60", 60)]
    public async Task MaxDuration_OfAnAgent_IsWhatItsTokensFollow(string arguments, int seconds)
    {
        await using var agent = Compile("", arguments);
        Assert.Equal(seconds, agent.Definition.MaxDuration);
    }

    /// <summary>What is in error is left out, and nothing else.</summary>
    [Fact]
    public async Task Settings_InError_AreLeftOutAlone()
    {
        await using var agent = Compile(
            """
            [AIParams(EndOfSpeechTimeout = 1, AIVolume = 5, Extra = "{")]
            [GlobalData("a", 1), GlobalData("a", 2), GlobalData("b", Json = "{")]
            [Language("English", "en-US", "v"), Language("Again", "en-us", "v"), Language("None", "e", "v")]
            [McpServer("/mcp"), McpServer("https://m.example.com", Headers = ["none", "A: b"])]
            """);
        Assert.Equal(
            Quoted("{'prompt':{'text':'T'},'SWAIG':{'mcp_servers':[{'url':'https://m.example.com','headers':{'A':'b'}}]},"
                + "'params':{'ai_volume':5},'languages':[{'name':'English','code':'en-US','voice':'v'}],'global_data':{'a':1}}"),
            agent.Ai().GetRawText());
    }

    private static LiveAgent Compile(string attributes, string arguments = "") => LiveAgent.Compile($$"""
        using SignalWire.Agents;

        [VoiceAgent("A"{{arguments}})]
        {{Quoted(attributes)}}
        public sealed partial class Support
        {
            [PromptText] const string Prompt = "T";
        }
        """);

    private static string Quoted(string text) => text.Replace('\'', '"');
}
