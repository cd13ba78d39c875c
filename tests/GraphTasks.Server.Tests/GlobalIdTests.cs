using Xunit;

namespace GraphTasks.Server.Tests;

public class GlobalIdTests
{
    [Theory]
    [InlineData("Task", "wuhu-2020-assignment/1/12")]
    [InlineData("Unit", "无为市:x")]
    public void What_is_written_is_read_again(string type, string key)
    {
        var text = new GlobalId(type, key).ToString();
        Assert.Equal(new GlobalId(type, key), GlobalId.TryParse(text));
        Assert.Equal(key, GlobalId.KeyOf(type, text));
        Assert.Null(GlobalId.KeyOf("Other", text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("AAAA")]
    public void What_is_none_is_refused(string text) => Assert.Null(GlobalId.TryParse(text));
}
